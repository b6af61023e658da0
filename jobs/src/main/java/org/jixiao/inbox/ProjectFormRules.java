package org.jixiao.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.model.FieldDictionary;

/** How a 项目支出绩效自评表 is recognised: {@code schemas/forms/project_form.yaml}. */
final class ProjectFormRules implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Titles are short; longer cells that happen to end in 表 are texts. */
  private static final int LONGEST_TITLE = 45;

  private final BlockLabels header;
  private final BlockLabels funding;
  private final BlockLabels indicator;
  private final Pattern ownTitle;
  private final OtherForms others;
  private final Pattern ignoredCell;
  private final Pattern noteContinuation;

  /** The file as written. */
  record Source(
      String form,
      List<String> titles,
      Blocks blocks,
      List<String> ignoredCells,
      String noteContinuation) {
    record Blocks(
        BlockLabels.Source header, BlockLabels.Source funding, BlockLabels.Source indicator) {}
  }

  ProjectFormRules(
      Source source, OtherForms others, FieldDictionary dictionary, LabelRules labels) {
    this.others = others;
    header = new BlockLabels(source.blocks().header(), dictionary, labels);
    funding = new BlockLabels(source.blocks().funding(), dictionary, labels);
    indicator = new BlockLabels(source.blocks().indicator(), dictionary, labels);
    ownTitle = Pattern.compile(String.join("|", source.titles()));
    ignoredCell = Pattern.compile(String.join("|", source.ignoredCells()), Pattern.DOTALL);
    noteContinuation = Pattern.compile(source.noteContinuation(), Pattern.DOTALL);
  }

  BlockLabels header() {
    return header;
  }

  BlockLabels funding() {
    return funding;
  }

  BlockLabels indicator() {
    return indicator;
  }

  /** Returns whether a text is the title of a form, of this kind or another. */
  boolean isTitle(Label label) {
    return label.printed().length() <= LONGEST_TITLE
        && label.bareKey().endsWith("表")
        && (ownTitle.matcher(label.bareKey()).find() || others.isTitle(label));
  }

  boolean isIgnored(String text) {
    return ignoredCell.matcher(LabelRules.compact(text)).matches();
  }

  boolean continuesNote(String text) {
    return noteContinuation.matcher(LabelRules.compact(text)).matches();
  }
}
