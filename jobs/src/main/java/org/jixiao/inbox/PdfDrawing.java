package org.jixiao.inbox;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What a page of a PDF draws besides its characters: its lines, and which of the characters lie
 * within what is shown of it. Programs clip the text of a cell that an end of a page cuts, and
 * leave the rest of it in the file.
 */
final class PdfDrawing extends PDFGraphicsStreamEngine {
  private static final int MOST = 20_000;

  /** How far above its base line the middle of a character is, in sizes of its font. */
  private static final float MIDDLE = 0.35f;

  private final PdfLines lines;

  /** The path being drawn, as pieces that each begin anew. */
  private final List<List<Point2D[]>> path = new ArrayList<>();

  private final BitSet shownGlyphs = new BitSet();
  private int glyphs;
  private boolean clipping;
  private Point2D start;
  private Point2D current = new Point2D.Double();

  private PdfDrawing(PDPage page) {
    super(page);
    lines = new PdfLines(page);
  }

  static PdfDrawing of(PDPage page) throws IOException, Unreadable {
    PdfDrawing drawing = new PdfDrawing(page);
    drawing.processPage(page);
    if (drawing.lines.horizontal().size() + drawing.lines.vertical().size() > MOST) {
      throw new Unreadable("PDF 一页中的线条超过 " + MOST + " 条，无法辨认表格；请报送原始的 Word 或 Excel 文件");
    }
    return drawing;
  }

  PdfLines lines() {
    return lines;
  }

  /** Returns whether a character is shown; they count from 0 in the order they are drawn. */
  boolean isShown(int glyph) {
    return shownGlyphs.get(glyph);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    Point2D middle = rendering.transformPoint(displacement.getX() / 2, MIDDLE);
    Rectangle2D shown = getGraphicsState().getCurrentClippingPath().getBounds2D();
    shownGlyphs.set(glyphs++, shown.contains(middle));
    super.showGlyph(rendering, font, code, displacement);
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    begin();
    segment(a, b);
    segment(b, c);
    segment(c, d);
    segment(d, a);
    begin();
    start = a;
    current = a;
  }

  private void begin() {
    path.add(new ArrayList<>());
  }

  private void segment(Point2D from, Point2D to) {
    if (path.isEmpty()) {
      begin();
    }
    path.get(path.size() - 1).add(new Point2D[] {from, to});
  }

  @Override
  public void moveTo(float x, float y) {
    begin();
    start = new Point2D.Float(x, y);
    current = start;
  }

  @Override
  public void lineTo(float x, float y) {
    Point2D to = new Point2D.Float(x, y);
    segment(current, to);
    current = to;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    current = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    if (start != null) {
      segment(current, start);
      current = start;
    }
  }

  @Override
  public void endPath() {
    endOfPath();
  }

  @Override
  public void strokePath() throws IOException {
    if (isVisible(getGraphicsState().getStrokingColor())) {
      path.forEach(piece -> piece.forEach(segment -> lines.add(segment[0], segment[1])));
    }
    endOfPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (isVisible(getGraphicsState().getNonStrokingColor())) {
      path.stream().filter(piece -> !piece.isEmpty()).forEach(lines::addIfThin);
    }
    endOfPath();
  }

  /** A path that clips does so from its end on, whatever was done with it. */
  private void endOfPath() {
    if (clipping) {
      GeneralPath box = new GeneralPath();
      for (List<Point2D[]> piece : path) {
        for (Point2D[] segment : piece) {
          box.append(new Line2D.Double(segment[0], segment[1]), false);
        }
      }
      getGraphicsState().intersectClippingPath(new Area(box.getBounds2D()));
    }
    clipping = false;
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {
    clipping = true;
  }

  @Override
  public void shadingFill(COSName shading) {}

  /** White lines part coloured boxes; they are no ruling a reader sees. */
  private static boolean isVisible(PDColor colour) {
    try {
      int rgb = colour.toRGB();
      return (rgb & 0xFF) < 0xF0 || (rgb >> 8 & 0xFF) < 0xF0 || (rgb >> 16 & 0xFF) < 0xF0;
    } catch (IOException | RuntimeException e) {
      return true; // a pattern or a colour space of its own
    }
  }
}
