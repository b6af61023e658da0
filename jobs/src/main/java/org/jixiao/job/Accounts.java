package org.jixiao.job;

import static org.jixiao.job.TableNames.AMOUNT_ACCOUNT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.inbox.CellAccount;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.Outcome;
import org.jixiao.warehouse.Catalog;

/** What became of files, cells and amounts, a sentence each; the parts add up to the whole. */
final class Accounts {
  private Accounts() {}

  /** Returns what became of the files of an inbox. */
  static String files(IngestResult ingested) {
    return parts(ingested) + "；其中新内容 " + ingested.fresh() + " 个。";
  }

  /** Returns files = read + rejected + ignored + duplicate, in words. */
  private static String parts(IngestResult ingested) {
    return "收件 "
        + ingested.files()
        + " 个 = 读取 "
        + ingested.read()
        + " + 退回 "
        + ingested.rejected()
        + " + 忽略 "
        + ingested.ignored()
        + " + 重复 "
        + ingested.duplicate();
  }

  /** Returns the accounts of all that is in force: files, cells, each kind of amount. */
  static List<String> inForce(Catalog catalog) {
    List<String> sentences = new ArrayList<>();
    sentences.add(parts(IngestResult.inForce(catalog)) + "。");
    sentences.addAll(contents(catalog));
    return sentences;
  }

  /** Returns the accounts of what stands in the files in force: cells, each kind of amount. */
  static List<String> contents(Catalog catalog) {
    List<String> sentences = new ArrayList<>();
    sentences.add(cells(StoredSubmission.all(catalog).values()));
    sentences.addAll(amounts(catalog));
    return sentences;
  }

  private static String cells(Collection<StoredSubmission> submissions) {
    CellAccount cells =
        submissions.stream()
            .filter(row -> row.outcome().equals(Outcome.READ.word()))
            .map(StoredSubmission::cells)
            .reduce(CellAccount.NONE, CellAccount::plus);
    return "单元格 "
        + cells.read()
        + " 个 = 采用 "
        + cells.mapped()
        + " + 略过 "
        + cells.ignored()
        + "（栏目名、注释、合计行、表外文字） + 未对应 "
        + cells.unmapped()
        + "。";
  }

  private static List<String> amounts(Catalog catalog) {
    Map<String, Amounts> byField = new TreeMap<>();
    for (Record row : catalog.rows(AMOUNT_ACCOUNT)) {
      byField.merge((String) row.getField("field"), Amounts.of(row), Amounts::plus);
    }
    FieldDictionary fields = FieldDictionary.load();
    List<String> sentences = new ArrayList<>();
    byField.forEach(
        (field, amounts) -> sentences.add(amounts.sentence(fields.field(field).label())));
    return sentences;
  }

  private record Amounts(Part stated, Part inTables, Part setAside, Part quarantined) {
    static Amounts of(Record row) {
      return new Amounts(
          new Part((Long) row.getField("cell_count"), (BigDecimal) row.getField("stated_yuan")),
          Part.of(row, "in_tables"),
          Part.of(row, "set_aside"),
          Part.of(row, "quarantined"));
    }

    Amounts plus(Amounts other) {
      return new Amounts(
          stated.plus(other.stated),
          inTables.plus(other.inTables),
          setAside.plus(other.setAside),
          quarantined.plus(other.quarantined));
    }

    String sentence(String label) {
      return label
          + " "
          + stated.words()
          + " = 入表 "
          + inTables.words()
          + " + 未入选 "
          + setAside.words()
          + " + 存疑 "
          + quarantined.words()
          + "。";
    }
  }

  private record Part(long count, BigDecimal yuan) {
    static Part of(Record row, String name) {
      return new Part(
          (Long) row.getField(name + "_count"), (BigDecimal) row.getField(name + "_yuan"));
    }

    Part plus(Part other) {
      return new Part(count + other.count, yuan.add(other.yuan));
    }

    String words() {
      return yuan.toPlainString() + " 元（" + count + " 处）";
    }
  }
}
