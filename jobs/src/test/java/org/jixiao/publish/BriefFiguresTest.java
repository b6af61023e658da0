package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number in the brief is one of a statistic, as it is published. */
class BriefFiguresTest {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final List<BigDecimal> UNITS =
      List.of(BigDecimal.ONE, BigDecimal.ONE.movePointRight(4), BigDecimal.ONE.movePointRight(8));

  static Stream<ReleaseContent> contents() {
    return Stream.of(BriefTest.DISTRICT, BriefTest.ONE_NARRATIVE, District.empty());
  }

  @ParameterizedTest
  @MethodSource("contents")
  void everyNumberIsFoundInAStatistic(ReleaseContent content) throws IOException {
    Set<String> known = figures(content);
    known.addAll(counts(content));
    List<String> quoted = quoted(content);
    List<String> unknown = new ArrayList<>();
    try (XWPFDocument paper = Paper.of(content)) {
      for (String words : Paper.words(paper)) {
        Matcher number = NUMBER.matcher(bare(words, quoted));
        while (number.find()) {
          if (!known.contains(number.group())) {
            unknown.add(number.group() + " in " + words);
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** Takes away what is quoted from documents and what numbers the paper itself. */
  private static String bare(String words, List<String> quoted) {
    String bare = words.replaceFirst("^[0-9]+\\.(?=[^0-9])|^[0-9]+$", "");
    bare = bare.replaceAll("附件[12：](1\\.)?", "").replaceFirst("^\u3000+2\\.", "");
    for (String text : quoted) {
      bare = bare.replace(text, "");
    }
    return bare;
  }

  private static Set<String> figures(ReleaseContent content) {
    Set<String> figures = new HashSet<>();
    for (StatisticTable table : content.statistics()) {
      for (List<Object> row : table.rows()) {
        for (int c = 0; c < row.size(); c++) {
          if (row.get(c) instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            int decimals = table.columns().get(c).decimals();
            figures.add(exact.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
            UNITS.forEach(unit -> figures.add(published(exact, unit)));
          } else if (row.get(c) != null && NUMBER.matcher(row.get(c).toString()).matches()) {
            BigDecimal claimed = new BigDecimal(row.get(c).toString());
            figures.add(claimed.toPlainString());
            UNITS.forEach(unit -> figures.add(published(claimed, unit)));
          }
        }
      }
    }
    return figures;
  }

  private static String published(BigDecimal yuan, BigDecimal unit) {
    return yuan.divide(unit).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** How many findings of the year there are to explain and to know, by department and in all. */
  private static Set<String> counts(ReleaseContent content) {
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> departments = new HashSet<>();
    for (Finding finding : content.findings()) {
      boolean old = finding.fiscalYear() != null && finding.fiscalYear() < 2023;
      if (!finding.waived() && !old) {
        String kind = finding.severity().equals(Finding.INFO) ? "told" : "asked";
        counts.merge(kind, 1, Integer::sum);
        counts.merge(kind + finding.departmentName(), 1, Integer::sum);
        if (kind.equals("asked") && departments.add(finding.departmentName())) {
          counts.merge("departments", 1, Integer::sum);
        }
      }
    }
    Set<String> printed = new HashSet<>(Set.of("0"));
    counts.values().forEach(n -> printed.add(Integer.toString(n)));
    return printed;
  }

  private static List<String> quoted(ReleaseContent content) {
    Words words = new Words();
    List<String> quoted = new ArrayList<>();
    for (Finding f : content.findings()) {
      Stream.of(
              f.message(), f.projectName(), words.evidence(f.found()), words.evidence(f.expected()))
          .filter(text -> text != null && !text.isEmpty())
          .forEach(quoted::add);
    }
    for (StatisticTable table : content.statistics()) {
      for (List<Object> row : table.rows()) {
        for (Object value : row) {
          if (value instanceof String text && !NUMBER.matcher(text).matches()) {
            quoted.add(text);
          }
        }
      }
    }
    quoted.add("（" + content.releaseId() + "）");
    quoted.add(PrintedDate.of(content.asOf()));
    // What the chart's note says of its axis.
    quoted.add("60分以下没有项目");
    quoted.sort(Comparator.comparing(String::length).reversed());
    return quoted;
  }
}
