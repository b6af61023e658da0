package org.jixiao.inbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Paragraphs of a .doc document as text: what Word shows. */
final class DocText {
  private static final char FIELD_BEGINS = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_ENDS = '\u0015';
  private static final char LINE_BREAK = '\u000b';
  private static final char HARD_HYPHEN = '\u001e';

  private final DocNumbering numbering = new DocNumbering();

  String of(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    append(paragraph, text);
    return text.toString();
  }

  /** Returns the text of a cell, its paragraphs as lines; cells of a table in it part by tabs. */
  String ofCell(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    boolean innerCell = false;
    for (Paragraph paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : innerCell ? "\t" : "\n");
      append(paragraph, text);
      innerCell = paragraph.isEmbeddedCellMark();
    }
    return text.toString().strip();
  }

  /** A paragraph without text prints no number, but is counted. */
  private void append(Paragraph paragraph, StringBuilder text) {
    String label = numbering.label(paragraph);
    StringBuilder own = new StringBuilder();
    Deque<Boolean> fields = new ArrayDeque<>();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted()) {
        append(run, own, fields);
      }
    }
    text.append(own.toString().isBlank() ? "" : label).append(own);
  }

  /**
   * Appends a run.
   *
   * @param fields the fields open around it, innermost first: whether their code goes on
   */
  private static void append(CharacterRun run, StringBuilder text, Deque<Boolean> fields) {
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? null : run.getSymbolFont().getMainFontName();
      text.append(OfficeSymbols.shown(font, Character.toString(run.getSymbolCharacter())));
      return;
    }
    StringBuilder shown = new StringBuilder();
    String raw = run.text();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case FIELD_BEGINS -> fields.push(true);
        case FIELD_RESULT -> {
          if (fields.poll() != null) {
            fields.push(false);
          }
        }
        case FIELD_ENDS -> fields.poll();
        default -> shown.append(fields.contains(true) ? "" : character(c));
      }
    }
    text.append(OfficeSymbols.shown(run.getFontName(), shown.toString()));
  }

  private static String character(char c) {
    return switch (c) {
      case LINE_BREAK -> "\n";
      case HARD_HYPHEN -> "-";
      case '\t' -> "\t";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }
}
