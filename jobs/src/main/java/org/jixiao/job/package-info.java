/**
 * One class per step of a run and the runner that orders them; the only room that imports all
 * others.
 */
package org.jixiao.job;
