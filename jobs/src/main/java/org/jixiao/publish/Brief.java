package org.jixiao.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;

/**
 * The bytes of {@code 自评情况简报.docx}: the latest fiscal year that has ended, for leaders, in the six
 * parts of the departments' reports. What it says is written in {@code reports/brief/brief.yaml}.
 */
final class Brief {
  private final BriefTemplate template;
  private final BriefFigures figures;
  private final Questions questions;
  private final Optional<Integer> year;
  private final ReleaseContent content;

  private Brief(ReleaseContent content) throws IOException {
    Words words = new Words();
    this.content = content;
    template = BriefTemplate.load();
    year = year(content);
    questions = new Questions(content, year, words);
    figures = new BriefFigures(content, year, template.rows(), new RunningText(words), questions);
  }

  // A year is evaluated after it has ended; a later one in a document is a slip of the pen.
  private static Optional<Integer> year(ReleaseContent content) {
    List<Integer> years = Rows.years(content);
    Optional<Integer> ended =
        years.stream().filter(year -> year < content.asOf().getYear()).findFirst();
    return ended.or(() -> years.stream().findFirst());
  }

  static byte[] bytes(ReleaseContent content) throws IOException {
    return new Brief(content).bytes();
  }

  private byte[] bytes() throws IOException {
    String title = template.title().say(figures::of);
    try (OfficialPaper paper = new OfficialPaper(content.asOf())) {
      paper.title(title);
      paper.subtitle(template.subtitle().say(figures::of));
      for (BriefTemplate.Part part : template.parts()) {
        part(paper, part);
      }
      paper.remark(template.remark().say(figures::of));
      new BriefAnnexes(content, template.annexes(), questions, year).write(paper);
      return paper.bytes(title);
    }
  }

  private void part(OfficialPaper paper, BriefTemplate.Part part) throws IOException {
    paper.part(part.heading());
    boolean silent = true;
    for (BriefTemplate.Block block : part.content()) {
      silent &= !block(paper, block);
    }
    if (silent) {
      paper.text(part.otherwise().say(figures::of));
    }
  }

  /** Returns whether there was something to say. */
  private boolean block(OfficialPaper paper, BriefTemplate.Block block) throws IOException {
    String text =
        block.text().stream()
            .filter(figures::holds)
            .map(sentence -> sentence.say().say(figures::of))
            .collect(Collectors.joining());
    if (!text.isEmpty()) {
      if (block.sub() != null) {
        paper.sub(block.sub());
      }
      paper.text(text);
    }
    compare(paper, block.compare());
    chart(paper, block.chart());
    boolean asked = block.ask() != null && ask(paper, block.ask());
    return asked || !text.isEmpty();
  }

  private void compare(OfficialPaper paper, List<String> names) {
    Told last = figures.of("last.year");
    if (names.isEmpty() || !last.isPresent()) {
      return;
    }
    View.Grid grid =
        new View.Grid(
            List.of(
                View.Cell.word("主要数据"),
                View.Cell.word(last.text() + "年度"),
                View.Cell.word(figures.of("year").text() + "年度")),
            names.stream().filter(this::isKnown).map(this::compared).toList());
    paper.table(grid, List.of(60, 48, 48));
  }

  private boolean isKnown(String name) {
    return figures.of(name).isPresent() || figures.of(BriefNames.LAST + name).isPresent();
  }

  private List<View.Cell> compared(String name) {
    return List.of(
        View.Cell.word(figures.label(name).orElse("")),
        View.Cell.number(orNotReported(figures.of(BriefNames.LAST + name))),
        View.Cell.number(orNotReported(figures.of(name))));
  }

  private static String orNotReported(Told told) {
    return told.isPresent() ? told.text() : "未报";
  }

  private void chart(OfficialPaper paper, String id) throws IOException {
    if (id == null || year.isEmpty()) {
      return;
    }
    Picture picture = new Pictures(content, year.get()).of(id);
    if (!picture.isEmpty()) {
      paper.caption(picture.title() + "（" + picture.note() + "）");
      paper.chart(picture);
    }
  }

  private boolean ask(OfficialPaper paper, BriefTemplate.Ask ask) {
    List<Questions.Question> first =
        questions.byDepartment().values().stream()
            .limit(ask.first())
            .map(asked -> asked.get(0))
            .toList();
    for (int i = 0; i < first.size(); i++) {
      paper.text((i + 1) + "." + ask.each().say(first.get(i)::part));
    }
    return !first.isEmpty();
  }
}
