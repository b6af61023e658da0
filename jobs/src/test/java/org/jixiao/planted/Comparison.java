package org.jixiao.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was planted against what was found. */
final class Comparison {
  private final Consequences consequences = Consequences.load();
  private final Set<String> rules;
  private final Set<Asked> planted;
  private final Set<Asked> found;
  private final Set<Asked> faults;

  /**
   * @param rules the numbers of the rules there are
   * @param faults planted, also those that no rule or flag is meant to find, and what honest papers
   *     are rightly asked
   * @param found findings
   */
  Comparison(Set<String> rules, Set<Asked> faults, Set<Asked> found) {
    this.rules = rules;
    this.planted =
        faults.stream()
            .filter(fault -> rules.contains(fault.rule()) || fault.isByFlag())
            .collect(Collectors.toSet());
    this.found = found;
    this.faults = Set.copyOf(faults);
  }

  /** Returns how each of the rules did, and each flag that was planted or found. */
  List<RuleScore> scores() {
    Set<String> all = new TreeSet<>(rules);
    planted.forEach(asked -> all.add(asked.rule()));
    found.forEach(asked -> all.add(asked.rule()));
    return all.stream().map(this::score).toList();
  }

  private RuleScore score(String rule) {
    Set<Asked> faults = of(planted, rule);
    Set<Asked> findings = of(found, rule);
    long hit = faults.stream().filter(findings::contains).count();
    long extra = findings.stream().filter(this::isExtra).count();
    return new RuleScore(rule, faults.size(), hit, findings.size() - hit - extra, extra);
  }

  private static Set<Asked> of(Set<Asked> asked, String rule) {
    Set<Asked> some = new HashSet<>(asked);
    some.removeIf(one -> !one.rule().equals(rule));
    return some;
  }

  private boolean isExtra(Asked finding) {
    return !planted.contains(finding)
        && faults.stream().noneMatch(fault -> consequences.follows(fault, finding));
  }

  /** Returns the faults no rule found. */
  List<Asked> missed() {
    return planted.stream().filter(fault -> !found.contains(fault)).toList();
  }

  /** Returns the findings that nothing planted explains. */
  List<Asked> extra() {
    return found.stream().filter(this::isExtra).toList();
  }
}
