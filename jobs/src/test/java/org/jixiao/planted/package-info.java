/**
 * Faults planted in a synthetic district against what the main job finds in it, rule by rule. The
 * command and the last table are in {@code jobs/docs/planted-faults.md}.
 */
package org.jixiao.planted;
