package org.jixiao.publish;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.model.ReleaseContent;

/** Writes what a wording says of a release onto a paper. */
final class WordedPaper {
  private final PaperTemplate template;
  private final PaperFigures figures;
  private final Questions questions;
  private final PaperSubject subject;
  private final ReleaseContent content;

  WordedPaper(
      ReleaseContent content, PaperSubject subject, PaperTemplate template, RunningText text) {
    this.content = content;
    this.subject = subject;
    this.template = template;
    questions = new Questions(content, subject.year(), text.words());
    figures = new PaperFigures(content, subject, template.rows(), text, questions);
  }

  byte[] bytes() throws IOException {
    String title = template.title().say(figures::of);
    try (OfficialPaper paper = new OfficialPaper(content.asOf())) {
      paper.title(title);
      paper.subtitle(template.subtitle().say(figures::of));
      for (PaperTemplate.Part part : template.parts()) {
        part(paper, part);
      }
      paper.remark(template.remark().say(figures::of));
      if (template.annexes() != null) {
        new BriefAnnexes(content, template.annexes(), questions, subject.year()).write(paper);
      }
      return paper.bytes(title);
    }
  }

  private void part(OfficialPaper paper, PaperTemplate.Part part) throws IOException {
    paper.part(part.heading());
    boolean silent = true;
    for (PaperTemplate.Block block : part.content()) {
      silent &= !block(paper, block);
    }
    if (silent) {
      paper.text(part.otherwise().say(figures::of));
    }
  }

  /** Returns whether there was something to say. */
  private boolean block(OfficialPaper paper, PaperTemplate.Block block) throws IOException {
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
    List<String> lines = block.lines() == null ? List.of() : figures.lines(block.lines());
    lines.forEach(paper::text);
    compare(paper, block.compare());
    chart(paper, block.chart());
    boolean asked = block.ask() != null && ask(paper, block.ask());
    return asked || !text.isEmpty() || !lines.isEmpty();
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
    return figures.of(name).isPresent() || figures.of(PaperNames.LAST + name).isPresent();
  }

  private List<View.Cell> compared(String name) {
    return List.of(
        View.Cell.word(figures.label(name).orElse("")),
        View.Cell.number(orNotReported(figures.of(PaperNames.LAST + name))),
        View.Cell.number(orNotReported(figures.of(name))));
  }

  private static String orNotReported(Told told) {
    return told.isPresent() ? told.text() : "未报";
  }

  private void chart(OfficialPaper paper, String id) throws IOException {
    if (id == null || subject.year().isEmpty()) {
      return;
    }
    Picture picture = new Pictures(content, subject.year().get()).of(id);
    if (!picture.isEmpty()) {
      paper.caption(picture.title() + "（" + picture.note() + "）");
      paper.chart(picture);
    }
  }

  private boolean ask(OfficialPaper paper, PaperTemplate.Ask ask) {
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
