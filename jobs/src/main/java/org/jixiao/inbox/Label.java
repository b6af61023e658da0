package org.jixiao.inbox;

/**
 * A printed label, reduced to what identifies it.
 *
 * @param key the words, without spaces, colons, numbering and known remarks in brackets
 * @param bareKey the key without any brackets, known or not: 项目（专项）名称 without 专项
 * @param unit the unit printed in it: a unit of money, % or 分; "" if none
 * @param printed the label as it stood
 */
record Label(String key, String bareKey, String unit, String printed) {}
