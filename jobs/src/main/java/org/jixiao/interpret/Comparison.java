package org.jixiao.interpret;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text parted into its sign of comparison and the rest.
 *
 * @param operator one of {@code = >= <= > <}; empty when nothing says it
 * @param rest what is compared with
 */
record Comparison(Optional<String> operator, String rest) {
  private static final Pattern SIGN =
      Pattern.compile("[^0-9<>=≥≤+-]{0,20}?(>=|<=|=>|=<|≥|≤|>|<|=)\\s*(.*)", Pattern.DOTALL);

  private static final String NUMBER = "((?:百分之|[0-9.]).*?)";

  /** Words before or around the number, and the sign they mean; the first that fits is taken. */
  private static final List<Worded> WORDS =
      List.of(
          new Worded(">=", "[^0-9]{0,12}?(?:大于或?等于|[不未][得能]?[低少小]于|至少|最少)\\s*(.+)"),
          new Worded("<=", "[^0-9]{0,12}?(?:小于或?等于|[不未][得能]?(?:超过|超|[高大多]于)|至多|最多)\\s*(.+)"),
          new Worded("<=", "[^0-9.]{0,15}?" + NUMBER + "(?:以内|之内|(?:及|或|含)?以下)"),
          new Worded(">=", "[^0-9.]{0,15}?" + NUMBER + "(?:及|或|含)?以上"),
          new Worded("<=", "[^0-9.]{0,8}?控制在\\s*(.+)"),
          new Worded(">", "[^0-9]{0,12}?(?:[大高多]于|超过)\\s*(.+)"),
          new Worded("<", "[^0-9]{0,12}?[小低少]于\\s*(.+)"),
          new Worded("=", "[^0-9]{0,12}?等于\\s*(.+)"),
          new Worded("", "(?:[^0-9]{1,12}[率度数量])?(?:达到|达|完成|实现|为|:)?\\s*([0-9].*)"));

  /**
   * Returns the parts of a narrowed text; look-alikes of the signs (﹦ ═ ≧ ≦ 》) count as the signs.
   */
  static Comparison of(String text) {
    String plain = signs(text);
    Matcher sign = SIGN.matcher(plain);
    if (sign.matches()) {
      return new Comparison(Optional.of(canonical(sign.group(1))), Spaces.strip(sign.group(2)));
    }
    for (Worded worded : WORDS) {
      Matcher matcher = worded.pattern.matcher(plain);
      if (matcher.matches()) {
        Optional<String> operator = Optional.of(worded.operator).filter(word -> !word.isEmpty());
        return new Comparison(operator, Spaces.strip(matcher.group(1)));
      }
    }
    return new Comparison(Optional.empty(), plain);
  }

  /** Returns the sign a cell of its own states, in signs or in words (≥, 不低于, 正向指标). */
  static Optional<String> stated(String text) {
    String plain = signs(Spaces.removeAll(Width.narrow(text)));
    return switch (plain) {
      case ">=", "=>", "≥" -> Optional.of(">=");
      case "<=", "=<", "≤" -> Optional.of("<=");
      case ">", "<", "=" -> Optional.of(plain);
      case "大于等于", "大于或等于", "不低于", "不少于", "不小于", "正向", "正向指标" -> Optional.of(">=");
      case "小于等于", "小于或等于", "不超过", "不高于", "不大于", "反向", "反向指标", "逆向指标" -> Optional.of("<=");
      case "大于" -> Optional.of(">");
      case "小于" -> Optional.of("<");
      case "等于" -> Optional.of("=");
      default -> Optional.empty();
    };
  }

  /** Signs that look like others; meant here only, since 》 also closes a title. */
  private static String signs(String text) {
    String plain =
        text.replace('﹦', '=')
            .replace('═', '=')
            .replace('≧', '≥')
            .replace('⩾', '≥')
            .replace('≦', '≤')
            .replace('⩽', '≤')
            .replace('﹥', '>')
            .replace('﹤', '<');
    return plain.contains("《") && plain.contains("》")
        ? plain
        : plain.replace('》', '>').replace('《', '<').replace('〉', '>').replace('〈', '<');
  }

  private static String canonical(String sign) {
    return stated(sign).orElseThrow();
  }

  /** A wording and the operator it means; "" where it only leads up to the number. */
  private record Worded(String operator, Pattern pattern) {
    Worded(String operator, String pattern) {
      this(operator, Pattern.compile(pattern, Pattern.DOTALL));
    }
  }
}
