package org.jixiao.generate;

import java.util.List;

/**
 * A department of the district.
 *
 * @param number from 0, in the order of the register
 * @param code budget code
 * @param name full name
 * @param aliases shorter names people write, the most formal first
 * @param area what its projects are about, as in {@code subjects.tsv}
 * @param scopes parts of the district it works in, no other office of its area does
 * @param units those who carry its projects out, itself among them
 */
record Office(
    int number,
    String code,
    String name,
    List<String> aliases,
    String area,
    List<String> scopes,
    List<String> units) {
  Office {
    aliases = List.copyOf(aliases);
    scopes = List.copyOf(scopes);
    units = List.copyOf(units);
  }
}
