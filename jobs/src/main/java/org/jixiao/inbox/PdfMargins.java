package org.jixiao.inbox;

import java.util.List;

/** Between which edges the text of a document runs, in points. */
record PdfMargins(double left, double right) {
  /** So many lines that end alike end at the margin; fewer do by chance. */
  private static final int ALIKE = 3;

  private static final double NEAR = 3;

  static PdfMargins of(List<PdfPage> pages) {
    List<PdfLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    double left =
        lines.stream()
            .mapToDouble(PdfLine::left)
            .filter(edge -> alike(lines.stream().mapToDouble(PdfLine::left).toArray(), edge, NEAR))
            .min()
            .orElse(lines.stream().mapToDouble(PdfLine::left).min().orElse(0));
    double[] ends = lines.stream().mapToDouble(PdfLine::right).toArray();
    double size = lines.stream().mapToDouble(PdfLine::size).max().orElse(0);
    double widest = pages.stream().mapToDouble(PdfPage::width).max().orElse(0);
    double longest = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double right = alike(ends, longest, size) ? longest : Math.max(longest, widest - left);
    return new PdfMargins(left, right);
  }

  private static boolean alike(double[] edges, double edge, double near) {
    int alike = 0;
    for (double other : edges) {
      alike += Math.abs(other - edge) <= near ? 1 : 0;
    }
    return alike >= ALIKE;
  }
}
