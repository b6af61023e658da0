package org.jixiao.publish;

import java.io.IOException;
import java.util.Optional;
import org.jixiao.model.ReleaseContent;

/**
 * The bytes of {@code 自评情况简报.docx}: the evaluated year, for leaders, in the six parts of the
 * departments' reports. What it says is written in {@code reports/brief/brief.yaml}.
 */
final class Brief {
  private Brief() {}

  static byte[] bytes(ReleaseContent content) throws IOException {
    PaperSubject district = new PaperSubject(content.evaluatedYear(), Optional.empty());
    PaperTemplate template = PaperTemplate.load(PaperTemplate.BRIEF);
    return new WordedPaper(content, district, template, new RunningText(new Words(), YuanText::of))
        .bytes();
  }
}
