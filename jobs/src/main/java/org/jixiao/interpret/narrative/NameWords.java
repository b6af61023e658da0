package org.jixiao.interpret.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names of projects from other words in their place. */
final class NameWords {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;

  /** What bears a weight is a criterion. */
  private static final Pattern WEIGHTED = Pattern.compile("\\((?:满分|权重)?\\d+(?:\\.\\d+)?分\\)");

  private static final Pattern QUOTED = Pattern.compile("([“\"《【])(.+)([”\"》】])(?:项目|专项)?");

  /** A bracket with what the project cost: (全年预算680万元,执行652.8万元), (执行率96%). */
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\((?=[^()]*(?:预算|执行|支出|安排|资金|金额|使用|支付|投入|下达|拨付|经费)[^()]*\\d[^()]*(?:元|%)|[\\d.,]+(?:亿|万|千)?元\\))[^()]*\\)$");

  private static final Pattern COUNTED = Pattern.compile("(?:[个项]|最[高低][^,]{0,6}),$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:19|20)\\d\\d年度?|[我全本]\\p{IsHan}{1,2}|上述|以上|[这共])?[\\d一二两三四五六七八九十]+[个项]"
              + "(?:支出|预算|重点|一般|专项|部门|自评|财政)*(?:项目)?");
  private static final Pattern ONLY_YEAR =
      Pattern.compile("(?:(?:19|20)\\d\\d|今|本|当|去|上|前)年?度?(?:的|项目)?");

  private final Words words;
  private final Pattern leading;

  NameWords(Words words) {
    this.words = words;
    leading = Pattern.compile("(?:" + words.alternatives("name_lead") + "[,:]?)+");
  }

  /** Whether the words may be the name of a project. */
  boolean mayBeProject(String name) {
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isIdeographic)
        && !WEIGHTED.matcher(name).find()
        && !ONLY_YEAR.matcher(name).matches()
        && !NUMBERED.matcher(name).matches()
        && !words.containsAny(name, "not_project_within")
        && !words.of("not_project_whole").contains(name)
        && !words.endsWithAny(name, "not_project")
        && !words.startsWithAny(name, "not_project_start")
        && !words.startsWithAny(name, "pronoun")
        && !isLead(name, 0, name.length());
  }

  /** Whether the last word says that it is a project (…项目, …经费). */
  boolean saysProject(String name) {
    return words.endsWithAny(name, "generic");
  }

  /** Whether it names a matter, as headings do, or says what to do. */
  boolean isHeading(String name) {
    return words.endsWithAny(name, "heading_end")
        || words.endsWithAny(name, "heading_end_of_noun")
        || words.startsWithAny(name, "heading_verb");
  }

  /** Whether it announces what follows. */
  boolean announces(String text) {
    return words.containsAny(text, "lead_in")
        || words.endsWithAny(text, "heading_end")
        || words.endsWithAny(text, "heading_end_of_noun")
        || text.indexOf(',') >= 0;
  }

  /** Returns how much of an item stands before its name: its number, and words such as 其中. */
  int lead(String item) {
    int marker = Marker.at(item).map(Marker::length).orElse(0);
    Matcher lead = leading.matcher(item).region(marker, item.length());
    return lead.lookingAt() && lead.end() < item.length() ? lead.end() : marker;
  }

  /** Returns how much of an item at a place of a line stands before its name. */
  int leadAt(String text, int start, int end) {
    int lead = start + lead(text.substring(start, end));
    boolean names = lead + 1 < end && "为是系".indexOf(text.charAt(lead)) >= 0;
    return names && COUNTED.matcher(text.substring(0, lead)).find() ? lead + 1 : lead;
  }

  /** Whether a stretch of text is nothing but words such as 其中. */
  boolean isLead(String text, int start, int end) {
    return leading.matcher(text).region(start, end).matches();
  }

  /**
   * A name wholly in quotation marks stands without them; quotes within a name belong to it, a
   * bracket with figures behind it does not.
   */
  static Phrase.Span unquoted(String text, int start, int printedEnd) {
    Matcher figures = FIGURES.matcher(text).region(start, printedEnd);
    int end = figures.find() && figures.start() > start ? figures.start() : printedEnd;
    Matcher quoted = QUOTED.matcher(text).region(start, end);
    boolean whole =
        quoted.matches()
            && quoted.group(2).indexOf(quoted.group(3)) < 0
            && quoted.group(2).indexOf(quoted.group(1)) < 0;
    return whole
        ? new Phrase.Span(quoted.start(2), quoted.group(2).length())
        : new Phrase.Span(start, end - start);
  }
}
