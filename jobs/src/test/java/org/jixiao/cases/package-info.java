/**
 * The program as its users have it: the launcher, the jar, files in and files out. Run by {@code
 * verify} after the jar is built.
 */
package org.jixiao.cases;
