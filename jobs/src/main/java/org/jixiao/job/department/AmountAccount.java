package org.jixiao.job.department;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where the amounts of one kind that a submission states went: into the tables, aside with a form
 * that does not stand, or nowhere because they cannot be read or contradict their neighbours; a row
 * of {@code checked.amount_account}.
 */
public record AmountAccount(
    Integer fiscalYear,
    String departmentName,
    String submissionId,
    String field,
    long cellCount,
    long inTablesCount,
    long setAsideCount,
    long quarantinedCount,
    BigDecimal statedYuan,
    BigDecimal inTablesYuan,
    BigDecimal setAsideYuan,
    BigDecimal quarantinedYuan) {

  private enum Fate {
    IN_TABLES,
    SET_ASIDE,
    QUARANTINED
  }

  private record Booked(StatedAmount amount, Fate fate) {}

  /**
   * Returns one row per submission and kind of amount.
   *
   * @param tables what the tables say, by record, row and kind; nothing of records that do not
   *     stand
   * @param stands whether a record stands
   */
  static List<AmountAccount> of(
      List<Heard> records, Map<AmountPlace, BigDecimal> tables, Predicate<String> stands) {
    Map<List<String>, List<Booked>> booked = new TreeMap<>(Comparator.comparing(List::toString));
    for (Heard record : records) {
      for (StatedAmount amount : record.amounts()) {
        booked
            .computeIfAbsent(
                List.of(record.submissionId(), amount.field()), key -> new ArrayList<>())
            .add(new Booked(amount, fate(record, amount, tables, stands)));
      }
    }
    Integer year = records.isEmpty() ? null : records.get(0).fiscalYear();
    String department = records.isEmpty() ? null : records.get(0).departmentName();
    List<AmountAccount> accounts = new ArrayList<>();
    booked.forEach(
        (key, cells) ->
            accounts.add(
                new AmountAccount(
                    year,
                    department,
                    key.get(0),
                    key.get(1),
                    cells.size(),
                    count(cells, Fate.IN_TABLES),
                    count(cells, Fate.SET_ASIDE),
                    count(cells, Fate.QUARANTINED),
                    yuan(cells, cell -> true),
                    yuan(cells, cell -> cell.fate() == Fate.IN_TABLES),
                    yuan(cells, cell -> cell.fate() == Fate.SET_ASIDE),
                    yuan(cells, cell -> cell.fate() == Fate.QUARANTINED))));
    return accounts;
  }

  private static Fate fate(
      Heard record,
      StatedAmount amount,
      Map<AmountPlace, BigDecimal> tables,
      Predicate<String> stands) {
    if (!stands.test(record.recordId())) {
      return Fate.SET_ASIDE;
    }
    BigDecimal table =
        tables.get(new AmountPlace(record.recordId(), amount.ordinal(), amount.field()));
    boolean carried = table != null && amount.yuan() != null && table.compareTo(amount.yuan()) == 0;
    return carried ? Fate.IN_TABLES : Fate.QUARANTINED;
  }

  private static long count(List<Booked> cells, Fate fate) {
    return cells.stream().filter(cell -> cell.fate() == fate).count();
  }

  private static BigDecimal yuan(List<Booked> cells, Predicate<Booked> which) {
    return cells.stream()
        .filter(which.and(cell -> cell.amount().yuan() != null))
        .map(cell -> cell.amount().yuan())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
