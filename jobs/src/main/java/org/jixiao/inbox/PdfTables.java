package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.inbox.PdfLines.Ruling;

/** Finds the tables of a page: ruling lines that cross or meet belong together. */
final class PdfTables {
  /** A table of more lines is no table; comparing each with each would take minutes. */
  private static final int MOST_LINES = 1_500;

  private static final double SHORTEST = 4;
  private static final double MEET = 3;

  private PdfTables() {}

  /** Returns the tables from top to bottom; frames around texts are left out. */
  static List<PdfTable> of(PdfLines lines) throws Unreadable {
    List<Ruling> horizontal = joined(lines.horizontal());
    List<Ruling> vertical = joined(lines.vertical());
    if (horizontal.size() + vertical.size() > MOST_LINES) {
      throw new Unreadable("PDF 一页中的线条过多，无法辨认表格；请报送原始的 Word 或 Excel 文件");
    }
    List<PdfTable> tables = new ArrayList<>();
    boolean[] taken = new boolean[horizontal.size()];
    for (int i = 0; i < horizontal.size(); i++) {
      if (!taken[i]) {
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        gather(i, horizontal, vertical, taken, across, down);
        PdfTable table = table(across, down);
        if (table != null && !table.isFrame()) {
          tables.add(table);
        }
      }
    }
    tables.sort(Comparator.comparingDouble(PdfTable::top));
    return tables;
  }

  private static void gather(
      int first,
      List<Ruling> horizontal,
      List<Ruling> vertical,
      boolean[] taken,
      List<Ruling> across,
      List<Ruling> down) {
    List<Integer> waiting = new ArrayList<>(List.of(first));
    boolean[] seen = new boolean[vertical.size()];
    taken[first] = true;
    while (!waiting.isEmpty()) {
      Ruling line = horizontal.get(waiting.remove(waiting.size() - 1));
      across.add(line);
      for (int v = 0; v < vertical.size(); v++) {
        if (!seen[v] && meet(line, vertical.get(v))) {
          seen[v] = true;
          down.add(vertical.get(v));
          for (int h = 0; h < horizontal.size(); h++) {
            if (!taken[h] && meet(horizontal.get(h), vertical.get(v))) {
              taken[h] = true;
              waiting.add(h);
            }
          }
        }
      }
    }
  }

  private static boolean meet(Ruling across, Ruling down) {
    return down.at() >= across.from() - MEET
        && down.at() <= across.to() + MEET
        && across.at() >= down.from() - MEET
        && across.at() <= down.to() + MEET;
  }

  /** Sides may be open: the table reaches as far as its lines. */
  private static PdfTable table(List<Ruling> across, List<Ruling> down) throws Unreadable {
    if (across.size() < 2 || down.isEmpty()) {
      return null;
    }
    List<Double> xs = PdfEdges.of(places(down, across));
    List<Double> ys = PdfEdges.of(places(across, down));
    return xs.size() < 2 || ys.size() < 2 ? null : PdfTable.of(xs, ys, across, down);
  }

  private static List<Double> places(List<Ruling> lines, List<Ruling> others) {
    double least = others.stream().mapToDouble(Ruling::from).min().orElseThrow();
    double most = others.stream().mapToDouble(Ruling::to).max().orElseThrow();
    return Stream.concat(lines.stream().map(Ruling::at), Stream.of(least, most)).toList();
  }

  /** Joins the pieces lines are drawn in: cell by cell, or as dashes. */
  private static List<Ruling> joined(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparing(Ruling::from));
    List<Ruling> joined = new ArrayList<>();
    int begin = 0;
    while (begin < sorted.size()) {
      int end = begin;
      double at = sorted.get(begin).at();
      while (end < sorted.size() && sorted.get(end).at() - at <= 1) {
        end++;
      }
      join(sorted.subList(begin, end), at, joined);
      begin = end;
    }
    return joined.stream().filter(line -> line.to() - line.from() >= SHORTEST).toList();
  }

  private static void join(List<Ruling> pieces, double at, List<Ruling> into) {
    List<Ruling> inOrder = new ArrayList<>(pieces);
    inOrder.sort(Comparator.comparingDouble(Ruling::from));
    double from = inOrder.get(0).from();
    double to = inOrder.get(0).to();
    for (Ruling piece : inOrder) {
      if (piece.from() > to + MEET) {
        into.add(new Ruling(at, from, to));
        from = piece.from();
      }
      to = Math.max(to, piece.to());
    }
    into.add(new Ruling(at, from, to));
  }
}
