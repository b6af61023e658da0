package org.jixiao.check.signal;

/**
 * How many texts a department-year has.
 *
 * @param compared texts long enough to be compared
 * @param tooShort texts that are not
 * @param missing projects without a text
 */
public record TextCount(
    int fiscalYear, String departmentName, long compared, long tooShort, long missing) {}
