package org.jixiao.second;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of a statistic is not recomputed exactly, as {@code second/concessions.tsv} says.
 *
 * @param column the column, or {@link #ROWS}
 * @param how {@code not} recomputed; {@code within} and how much; of rows, the {@code where} that
 *     tells those recomputed
 */
record Concession(String statistic, String column, String how, String reason) {
  static final String ROWS = "(rows)";

  private static final String NOT = "not";
  private static final String WITHIN = "within ";
  private static final String WHERE = "where ";

  Concession {
    boolean understood =
        column.equals(ROWS) ? how.startsWith(WHERE) : how.equals(NOT) || how.startsWith(WITHIN);
    if (!understood || reason.isBlank()) {
      throw new IllegalArgumentException(statistic + " " + column + ": " + how + " " + reason);
    }
  }

  static List<Concession> all() {
    return text("concessions.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Concession(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  /** Returns those of a statistic. */
  static List<Concession> of(String statistic) {
    return all().stream().filter(one -> one.statistic().equals(statistic)).toList();
  }

  /** Returns how far apart figures may lie, by column. */
  static Map<String, BigDecimal> tolerances(List<Concession> conceded) {
    return conceded.stream()
        .filter(one -> one.how().startsWith(WITHIN))
        .collect(
            Collectors.toMap(
                Concession::column, one -> new BigDecimal(one.how().substring(WITHIN.length()))));
  }

  boolean isUnchecked() {
    return how.equals(NOT);
  }

  /** Returns the condition on the rows that are recomputed. */
  String condition() {
    return how.substring(WHERE.length());
  }

  /** Returns a file of the folder of the second engine. */
  static String text(String file) {
    try (InputStream in = Concession.class.getResourceAsStream("/second/" + file)) {
      if (in == null) {
        throw new AssertionError("there is no second/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
