package org.jixiao.model;

import java.io.Serializable;
import java.util.List;

/**
 * A department of the register: who must report.
 *
 * @param code budget code, as text
 * @param name full name, as published
 * @param aliases other names met in documents and folders
 * @param parentCode code of the department it belongs to; "" for a first-level department
 * @param fromYear first fiscal year it must report, 0 if always
 * @param toYear last fiscal year it must report, 9999 if still
 */
public record Department(
    String code, String name, List<String> aliases, String parentCode, int fromYear, int toYear)
    implements Serializable {
  public Department {
    aliases = List.copyOf(aliases);
  }
}
