package org.jixiao.job;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.model.Finding;
import org.jixiao.model.SelfCheck;

/**
 * How many findings a run may have before it exits with {@link ExitCode#FINDINGS}.
 *
 * @param severities the severities that count
 * @param most the number still tolerated
 */
public record FailOn(List<String> severities, long most) {
  private static final List<String> WEIGHTIEST_FIRST =
      List.of(Finding.FATAL, Finding.ANSWER, Finding.INFO);
  private static final Pattern SPELLING = Pattern.compile("(fatal|answer|info)(?::(\\d{1,9}))?");

  public FailOn {
    severities = List.copyOf(severities);
  }

  /**
   * Returns the limit spelled {@code answer} (none of that severity or a weightier one) or {@code
   * answer:20} (at most twenty).
   *
   * @throws JobException when it is spelled otherwise
   */
  public static FailOn parse(String text) {
    Matcher matcher = SPELLING.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new JobException(
          ExitCode.USAGE, "--fail-on 应写作 fatal、answer 或 info，可加上限，如 answer:20；收到：" + text);
    }
    int lightest = WEIGHTIEST_FIRST.indexOf(matcher.group(1));
    long most = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
    return new FailOn(WEIGHTIEST_FIRST.subList(0, lightest + 1), most);
  }

  /** Returns how many of the findings count. */
  long count(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> !finding.waived() && severities.contains(finding.severity()))
        .count();
  }

  /** Returns how many of a department's own findings count. */
  public long count(SelfCheck check) {
    return severities.stream().mapToLong(check::findings).sum();
  }
}
