package org.jixiao.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.model.Field;
import org.jixiao.model.FieldDictionary;
import org.jixiao.roundtrip.Layout.Habit;

/** The printed label of each field in a layout, from the synonyms of the dictionary. */
final class Labels {
  private static final FieldDictionary DICTIONARY = FieldDictionary.load();

  /** Labels that stand for the field in their block only. */
  private static final Map<String, List<String>> OF_BLOCKS =
      Map.of(
          "execution_weight_points", List.of("分值", "权重", "执行率权重"),
          "execution_score_points", List.of("得分", "自评得分", "执行率得分"),
          "indicator_score", List.of("得分", "自评得分", "指标得分", "实际得分"),
          "indicator_deviation", List.of("偏差原因分析及改进措施", "未完成原因及改进措施", "偏差原因分析", "扣分原因"),
          "list_score", List.of("自评得分", "得分", "自评分", "总分", "评价得分"),
          "total", List.of("总分", "合计", "总计", "自评总分"));

  /** Synonyms that need another sheet around them to mean the field. */
  private static final Set<String> ELSEWHERE = Set.of("部门", "单位", "性质", "项目编码及名称", "实施部门", "预算单位");

  private final Layout layout;

  Labels(Layout layout) {
    this.layout = layout;
  }

  /** Returns the label of a field; which of its synonyms is the layout's choice. */
  String of(String field) {
    List<String> known = OF_BLOCKS.getOrDefault(field, List.of());
    List<String> options = known.isEmpty() ? synonyms(field) : known;
    int choice = layout.labels().get(Math.floorMod(field.hashCode(), layout.labels().size()));
    String label = options.get(choice % options.size());
    if (layout.has(Habit.BROKEN_LABELS) && label.length() > 3) {
      return label.substring(0, 2) + "\n" + label.substring(2);
    }
    return layout.has(Habit.SPACED_LABELS) && label.length() <= 6
        ? String.join(" ", label.split(""))
        : label;
  }

  private static List<String> synonyms(String field) {
    Field entry = DICTIONARY.field(field);
    List<String> labels = new ArrayList<>(List.of(entry.label()));
    entry.synonyms().stream().filter(label -> !ELSEWHERE.contains(label)).forEach(labels::add);
    return labels;
  }
}
