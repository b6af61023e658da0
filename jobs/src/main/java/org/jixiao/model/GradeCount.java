package org.jixiao.model;

/**
 * How many projects are said to have a grade.
 *
 * @param grade in the words of the regime in force
 */
public record GradeCount(String grade, Long projectCount) {}
