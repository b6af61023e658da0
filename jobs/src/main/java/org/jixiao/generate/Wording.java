package org.jixiao.generate;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.generate.Style.Family;

/** How a department words reasons, and where its papers have room for them. */
final class Wording {
  private final Style style;

  Wording(Style style) {
    this.style = style;
  }

  private String ofIndicator(Reason reason) {
    if (reason.isNone()) {
      return "";
    }
    return style.has("reason and measure named", 40)
        ? "原因：" + reason.cause() + "；改进措施：" + reason.measure() + "。"
        : ofList(reason);
  }

  /** Returns what stands beside an indicator; "" for nothing. */
  String ofIndicator(StatedIndicator indicator) {
    return indicator.printed("reason", ofIndicator(indicator.reason()));
  }

  /** Returns what stands in the row of a list; "" for nothing. */
  String ofList(Reason reason) {
    return reason.isNone() ? "" : reason.cause() + "。" + reason.measure() + "。";
  }

  /** Returns the problem of the whole project, where forms have a row for it; "" for none. */
  String problem(Reason reason) {
    return style.family() == Family.CODED && !reason.isNone() ? reason.cause() + "。" : "";
  }

  /** Returns the measure of the whole project, where forms have a row for it; "" for none. */
  String measure(Reason reason) {
    return style.family() == Family.CODED && !reason.isNone() ? reason.measure() + "。" : "";
  }

  /** Returns all the papers say of why a project fell short; "" for nothing. */
  String deviation(StatedProject stated) {
    if (style.carrier().isList()) {
      return ofList(stated.reason());
    }
    String problem = problem(stated.reason());
    return problem.isEmpty()
        ? stated.indicators().stream()
            .map(this::ofIndicator)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("；"))
        : problem;
  }

  /** Returns the reasons that stand in the papers. */
  List<Reason> reasons(StatedProject stated) {
    if (!style.carrier().isList()) {
      return stated.reasons();
    }
    return stated.reason().isNone() ? List.of() : List.of(stated.reason());
  }
}
