package org.jixiao.statistics.comparison;

import java.math.BigDecimal;

/**
 * Where a department's mean lies; all figures with four decimals, half up, null where there are
 * none.
 *
 * @param meanPoints of the department
 * @param districtMeanPoints of all projects of the district and year
 * @param lowerOuterPoints limit of 99.8 %
 * @param lowerInnerPoints limit of 95 %
 * @param upperInnerPoints limit of 95 %
 * @param upperOuterPoints limit of 99.8 %
 * @param position in words; null where it is not judged
 * @param notJudged why it is not judged, in words; null where it is
 * @param shrunkenMeanPoints empirical-Bayes mean
 * @param withinStddevPoints of projects about the mean of their department
 * @param betweenStddevPoints of departments' true means about the district's
 * @param overdispersionFactor how much wider than by chance alone the squared limits are; at least
 *     1
 */
public record Place(
    BigDecimal meanPoints,
    BigDecimal districtMeanPoints,
    BigDecimal lowerOuterPoints,
    BigDecimal lowerInnerPoints,
    BigDecimal upperInnerPoints,
    BigDecimal upperOuterPoints,
    String position,
    String notJudged,
    BigDecimal shrunkenMeanPoints,
    BigDecimal withinStddevPoints,
    BigDecimal betweenStddevPoints,
    BigDecimal overdispersionFactor) {}
