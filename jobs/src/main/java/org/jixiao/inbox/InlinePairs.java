package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels and values that stand in one cell: 填报单位：区教育局　　负责人：某某. */
final class InlinePairs {
  /** A run of text without blanks up to a colon: what may be a label. */
  private static final Pattern LABEL =
      Pattern.compile("(?:^|(?<=[\\s\\u3000]))([^:：\\s\\u3000]{1,24})[:：]");

  /** What parts pairs on one line; a label that nobody knows begins another pair behind it. */
  private static final Pattern WIDE_GAP = Pattern.compile("[^\\S\\r\\n]{2,}$|\u3000$");

  private static final int LONGEST = 400;

  /** A label with its value, both as they stand. */
  record Pair(Label label, String field, String value) {}

  private InlinePairs() {}

  /** Returns the pairs of a cell; none when it does not begin with a known label and a colon. */
  static List<Pair> of(Cell cell, BlockLabels labels, LabelRules rules) {
    String text = cell.text();
    if (text.length() > LONGEST || (text.indexOf(':') < 0 && text.indexOf('：') < 0)) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    Label open = null;
    int valueFrom = 0;
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      Label label = rules.label(matcher.group(1));
      Optional<String> field = labels.field(label);
      if (field.isEmpty()
          && open != null
          && WIDE_GAP.matcher(text.substring(valueFrom, matcher.start())).find()) {
        close(pairs, open, labels, text.substring(valueFrom, matcher.start()));
        open = null;
        continue;
      }
      if (field.isEmpty()
          || (open == null && pairs.isEmpty() && !text.substring(0, matcher.start()).isBlank())) {
        continue;
      }
      close(pairs, open, labels, text.substring(valueFrom, matcher.start()));
      open = label;
      valueFrom = matcher.end();
    }
    close(pairs, open, labels, text.substring(valueFrom));
    return pairs;
  }

  private static void close(List<Pair> pairs, Label label, BlockLabels labels, String value) {
    if (label != null) {
      pairs.add(new Pair(label, labels.field(label).orElseThrow(), value.strip()));
    }
  }
}
