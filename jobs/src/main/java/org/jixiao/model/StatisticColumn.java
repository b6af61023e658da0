package org.jixiao.model;

/**
 * A column of a published statistic.
 *
 * @param name column name in the table
 * @param label Chinese heading
 * @param unit printed unit: 元, %, 分, 个; "" for words
 * @param decimals decimals to publish; -1 for text
 */
public record StatisticColumn(String name, String label, String unit, int decimals) {}
