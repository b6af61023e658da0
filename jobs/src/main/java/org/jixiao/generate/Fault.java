package org.jixiao.generate;

/**
 * A fault planted in what a department hands in.
 *
 * @param ruleId the check that should find it, as in the catalogue of checks
 * @param what is wrong, in words
 */
record Fault(String ruleId, String what) {}
