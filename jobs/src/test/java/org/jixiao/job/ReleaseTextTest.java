package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.model.Answer;
import org.jixiao.model.Finding;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revision;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.jixiao.model.Submission;

class ReleaseTextTest {
  @Property(tries = 300)
  void aReleaseComesBackAsItWas(@ForAll("contents") ReleaseContent content) {
    assertThat(ReleaseText.parse(ReleaseText.of(content))).isEqualTo(content);
  }

  @Example
  void theTextOfAReleaseIsTheSameAgain() {
    ReleaseContent content = contents().sample();

    assertThat(ReleaseText.of(ReleaseText.parse(ReleaseText.of(content))))
        .isEqualTo(ReleaseText.of(content));
  }

  @Provide
  Arbitrary<ReleaseContent> contents() {
    return Combinators.combine(
            text(),
            Arbitraries.integers().between(1, 3_000_000),
            table().list().ofMaxSize(3),
            finding().list().ofMaxSize(3),
            text().list().ofMaxSize(3),
            submission().list().ofMaxSize(3),
            text().list().ofMaxSize(3),
            answer().list().ofMaxSize(3))
        .as(
            (name, day, statistics, findings, accounts, submissions, departments, answers) ->
                new ReleaseContent(
                    name,
                    LocalDate.ofEpochDay(day),
                    name,
                    statistics,
                    findings,
                    accounts,
                    submissions,
                    departments,
                    quoted(statistics),
                    quoted(statistics),
                    answers,
                    new Revisions(name, LocalDate.ofEpochDay(day), revisions(statistics))));
  }

  private static List<Revision> revisions(List<StatisticTable> tables) {
    return tables.stream()
        .filter(table -> !table.rows().isEmpty() && !table.rows().get(0).isEmpty())
        .map(
            table ->
                new Revision(
                    table.title(),
                    2025,
                    Revision.MOVED,
                    table.name(),
                    table.columns().get(0),
                    table.rows().get(0).get(0),
                    null,
                    null))
        .toList();
  }

  private static Arbitrary<Answer> answer() {
    return Combinators.combine(orNull(), Arbitraries.integers().injectNull(0.3), text())
        .as((word, year, text) -> new Answer(year, word, word, text, word, "s", "r", "l"));
  }

  private static List<QuotedTable> quoted(List<StatisticTable> tables) {
    return tables.stream()
        .map(table -> new QuotedTable(table.name(), table.columns(), table.rows()))
        .toList();
  }

  private static Arbitrary<StatisticTable> table() {
    return Combinators.combine(text(), cell().list().ofMaxSize(5).list().ofMaxSize(4))
        .as(
            (word, rows) ->
                new StatisticTable(
                    word,
                    word,
                    word,
                    word,
                    3,
                    List.of(new StatisticColumn(word, word, "元", 2)),
                    rows));
  }

  /** What a cell of a statistic may hold; of decimals the scale counts, 1 is not 1.00. */
  private static Arbitrary<Object> cell() {
    Arbitrary<BigDecimal> decimals =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30)),
                Arbitraries.integers().between(-6, 24))
            .as(BigDecimal::new);
    return Arbitraries.<Object>oneOf(
            text().map(Object.class::cast),
            decimals.map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.integers().between(0, 100).map(Long::valueOf).map(Object.class::cast))
        .injectNull(0.2);
  }

  private static Arbitrary<Finding> finding() {
    return Combinators.combine(
            orNull(), Arbitraries.integers().injectNull(0.3), Arbitraries.of(true, false))
        .as(
            (word, year, waived) ->
                new Finding(
                    word,
                    "r",
                    Finding.INFO,
                    year,
                    word,
                    word,
                    word,
                    word,
                    word,
                    word,
                    word,
                    waived,
                    word));
  }

  private static Arbitrary<Submission> submission() {
    return Combinators.combine(orNull(), Arbitraries.longs())
        .as(
            (word, size) ->
                new Submission(
                    "id", word, word, word, size, null, null, "read", word, word, size, 1, 2, 3,
                    word));
  }

  private static Arbitrary<String> orNull() {
    return text().injectNull(0.3);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("映川区教育局（一）“优”“\\/\"'{}[],:\n\t\u0000 1.0E5-")
        .withCharRange('\u4e00', '\u9fa5')
        .withChars('\ud83d', '\u2028', '\ufeff')
        .ofMaxLength(8)
        .filter(text -> !text.contains("\ud83d"));
  }
}
