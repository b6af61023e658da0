/**
 * Published figures: one SQL file and one YAML file each, and the runner that turns them into rows.
 */
package org.jixiao.statistics;
