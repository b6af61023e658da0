package org.jixiao.interpret.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.model.Correction;
import org.jixiao.model.Deviation;
import org.jixiao.model.VerbatimField;
import org.jixiao.model.VerbatimRecord;

/** Puts what analysts decided in place of what was coded, and knows which decisions it used. */
final class Corrections {
  private final List<Correction> all;
  private final Set<Integer> applied = new TreeSet<>();

  /**
   * Of whom a sentence speaks.
   *
   * @param projects those it may be about
   */
  record Subject(Integer fiscalYear, String departmentName, Set<String> projects) {}

  Corrections(List<Correction> all) {
    this.all = all;
  }

  /**
   * Returns what a sentence states by the decisions about it, or as coded where there are none. A
   * decision about the sentence replaces all of its kind, one about a phrase what lies over it.
   *
   * @param sentence compact
   */
  List<Coder.Coded> over(List<Coder.Coded> coded, String sentence, Subject subject) {
    List<Coder.Coded> kept = new ArrayList<>(coded);
    List<Coder.Coded> decided = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Correction one = all.get(i);
      Phrase.Span span = place(one, sentence);
      if (span != null && holds(one, subject)) {
        applied.add(i);
        kept.removeIf(
            other ->
                other.kind().equals(one.kind())
                    && (other.code().equals(Deviation.OTHER) || other.span().overlaps(span)));
        if (!one.code().equals(Correction.NOTHING)) {
          decided.add(new Coder.Coded(one.kind(), one.code(), span));
        }
      }
    }
    kept.addAll(decided);
    return kept;
  }

  /** Returns the decisions that were about something. */
  List<Correction> applied() {
    return applied.stream().map(all::get).toList();
  }

  /** Whether the words of any decision stand in a record. */
  boolean mayConcern(VerbatimRecord record) {
    String text =
        essence(
            record.fields().stream().map(VerbatimField::text).collect(Collectors.joining("\n")));
    return all.stream()
        .map(one -> essence(one.text().isEmpty() ? one.phrase() : one.text()))
        .anyMatch(text::contains);
  }

  /** Returns a text as it is compared: compact, without the stops and brackets around it. */
  static String essence(String text) {
    return Phrase.bare(Passage.compact(text));
  }

  private static Phrase.Span place(Correction one, String sentence) {
    if (!one.text().isEmpty()) {
      return essence(sentence).equals(essence(one.text()))
          ? new Phrase.Span(0, sentence.length())
          : null;
    }
    String phrase = essence(one.phrase());
    int at = sentence.indexOf(phrase);
    return at < 0 ? null : new Phrase.Span(at, phrase.length());
  }

  private static boolean holds(Correction one, Subject subject) {
    return (one.fiscalYear() == null || one.fiscalYear().equals(subject.fiscalYear()))
        && (one.departmentName().isEmpty() || one.departmentName().equals(subject.departmentName()))
        && (one.projectName().isEmpty() || subject.projects().contains(one.projectName()));
  }
}
