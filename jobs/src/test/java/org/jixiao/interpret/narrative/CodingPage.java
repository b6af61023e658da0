package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.model.Deviation;
import org.jixiao.model.LexiconEntry;

/** The page about how well causes and measures are coded. */
final class CodingPage {
  private static final List<String> KINDS = List.of(Deviation.CAUSE, Deviation.MEASURE);
  private static final int CONFUSIONS_NAMED = 8;

  private final CodedTexts coder;
  private final List<String> lines = new ArrayList<>();

  CodingPage(CodedTexts coder) {
    this.coder = coder;
  }

  CodingScore score(List<LabelledText> texts, String kind) {
    CodingScore score = new CodingScore();
    texts.forEach(text -> score.add(text.codes(kind), coder.codes(text, kind)));
    return score;
  }

  /**
   * @param development texts that the coder was changed on, by name of their part
   */
  String text(Map<String, List<LabelledText>> development, List<LabelledText> heldBack) {
    lines.clear();
    lines.add("# Coding of causes and measures, measured");
    lines.add("");
    lines.add(
        "Written by `CauseCodingTest` (`-Dcauses.accept`) from the labelled texts in"
            + " `jobs/src/test/resources/causes`; what is labelled how stands in the README there."
            + " F1 counts every code, `other` too: a text without a cause that is coded `other`"
            + " is an error.");
    lines.add("");
    Map<String, List<LabelledText>> parts = new TreeMap<>(development);
    parts.put("held back", heldBack);
    summary(parts);
    List<LabelledText> known = development.values().stream().flatMap(List::stream).toList();
    for (String kind : KINDS) {
      lines.add("");
      lines.add("## " + (kind.equals(Deviation.CAUSE) ? "Causes" : "Measures") + ", held back");
      lines.add("");
      CodingScore score = score(heldBack, kind);
      perCode(kind, score, score(known, kind));
      lines.add("");
      confusions(score);
    }
    lines.add("");
    lines.add("## By style, held back");
    lines.add("");
    perStyle(heldBack);
    return String.join("\n", lines) + "\n";
  }

  private void summary(Map<String, List<LabelledText>> parts) {
    lines.add(
        "| kind | part | texts | codes labelled | micro-F1 | macro-F1 | micro-F1 without `other`"
            + " | codes found that are `other` |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (String kind : KINDS) {
      for (Map.Entry<String, List<LabelledText>> part : parts.entrySet()) {
        CodingScore score = score(part.getValue(), kind);
        CodingScore.Tally all = score.micro();
        CodingScore.Tally other = score.of(Deviation.OTHER);
        row(
            kind,
            part.getKey(),
            part.getValue().size(),
            all.hits() + all.missed(),
            all.f1(),
            score.macroF1(),
            score.microWithout(Deviation.OTHER).f1(),
            other.hits() + other.spurious() + " of " + (all.hits() + all.spurious()));
      }
    }
  }

  private void perCode(String kind, CodingScore score, CodingScore onKnown) {
    lines.add("| code | | labelled | precision | recall | F1 | F1 on all others |");
    lines.add("|---|---|---|---|---|---|---|");
    score
        .tallies()
        .forEach(
            (code, tally) ->
                row(
                    "`" + code + "`",
                    name(kind, code),
                    tally.hits() + tally.missed(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1(),
                    onKnown.of(code).f1()));
  }

  private void confusions(CodingScore score) {
    List<CodingScore.Confusion> confusions = score.confusions();
    lines.add("Most frequent confusions (`" + CodingScore.NOTHING + "`: nothing):");
    lines.add("");
    lines.add("| labelled | found | texts |");
    lines.add("|---|---|---|");
    confusions.stream()
        .limit(CONFUSIONS_NAMED)
        .forEach(one -> row("`" + one.labelled() + "`", "`" + one.found() + "`", one.texts()));
  }

  private void perStyle(List<LabelledText> texts) {
    Map<String, List<LabelledText>> styles = new TreeMap<>();
    texts.forEach(text -> styles.computeIfAbsent(text.style(), s -> new ArrayList<>()).add(text));
    lines.add("| style | texts | micro-F1 causes | micro-F1 measures |");
    lines.add("|---|---|---|---|");
    styles.entrySet().stream()
        .sorted(Comparator.comparing(style -> -style.getValue().size()))
        .forEach(
            style ->
                row(
                    style.getKey(),
                    style.getValue().size(),
                    score(style.getValue(), Deviation.CAUSE).micro().f1(),
                    score(style.getValue(), Deviation.MEASURE).micro().f1()));
  }

  private static String name(String kind, String code) {
    return Reports.lexicon().stream()
        .filter(entry -> entry.kind().equals(kind) && entry.code().equals(code))
        .map(LexiconEntry::name)
        .findFirst()
        .orElse("其他");
  }

  private void row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(cell.toString());
    }
    lines.add("| " + String.join(" | ", texts) + " |");
  }
}
