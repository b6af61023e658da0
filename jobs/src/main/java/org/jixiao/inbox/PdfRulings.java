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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The horizontal and vertical lines a page of a PDF draws, as they stand on the page shown, and
 * which of its characters lie within what is shown of it: programs clip the text of a cell that an
 * end of a page cuts, and leave the rest of it in the file.
 */
final class PdfRulings extends PDFGraphicsStreamEngine {
  /** Programs draw lines as strokes or as thin filled boxes. */
  private static final double THICKEST = 3;

  private static final double STRAIGHT = 1;
  private static final int MOST = 20_000;

  /** How far above its base line the middle of a character is, in sizes of its font. */
  private static final float MIDDLE = 0.35f;

  /**
   * A line.
   *
   * @param at its distance from the edge it runs along: the upper one, or the left one
   */
  record Ruling(double at, double from, double to) {}

  private final List<Ruling> horizontal = new ArrayList<>();
  private final List<Ruling> vertical = new ArrayList<>();

  /** The path being drawn, as pieces that each begin anew. */
  private final List<List<Point2D[]>> path = new ArrayList<>();

  private final BitSet shownGlyphs = new BitSet();
  private int glyphs;
  private boolean clipping;
  private Point2D start;
  private Point2D current = new Point2D.Double();

  private PdfRulings(PDPage page) {
    super(page);
  }

  static PdfRulings of(PDPage page) throws IOException, Unreadable {
    PdfRulings rulings = new PdfRulings(page);
    rulings.processPage(page);
    if (rulings.horizontal.size() + rulings.vertical.size() > MOST) {
      throw new Unreadable("PDF 一页中的线条超过 " + MOST + " 条，无法辨认表格；请报送原始的 Word 或 Excel 文件");
    }
    return rulings;
  }

  List<Ruling> horizontal() {
    return horizontal;
  }

  List<Ruling> vertical() {
    return vertical;
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
      path.forEach(piece -> piece.forEach(segment -> add(segment[0], segment[1])));
    }
    endOfPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    if (isVisible(getGraphicsState().getNonStrokingColor())) {
      path.stream().filter(piece -> !piece.isEmpty()).forEach(this::addIfThin);
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

  /** A filled box is a line when it is thin; a wider one is the colour of a cell. */
  private void addIfThin(List<Point2D[]> piece) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Point2D[] segment : piece) {
      for (Point2D point : segment) {
        left = Math.min(left, point.getX());
        right = Math.max(right, point.getX());
        low = Math.min(low, point.getY());
        high = Math.max(high, point.getY());
      }
    }
    double x = (left + right) / 2;
    double y = (low + high) / 2;
    if (high - low <= THICKEST && right - left > THICKEST) {
      add(new Point2D.Double(left, y), new Point2D.Double(right, y));
    } else if (right - left <= THICKEST && high - low > THICKEST) {
      add(new Point2D.Double(x, low), new Point2D.Double(x, high));
    }
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

  private void add(Point2D from, Point2D to) {
    Point2D a = shown(from);
    Point2D b = shown(to);
    double width = Math.abs(a.getX() - b.getX());
    double height = Math.abs(a.getY() - b.getY());
    if (height <= STRAIGHT && width > height) {
      double y = (a.getY() + b.getY()) / 2;
      horizontal.add(new Ruling(y, Math.min(a.getX(), b.getX()), Math.max(a.getX(), b.getX())));
    } else if (width <= STRAIGHT && height > width) {
      double x = (a.getX() + b.getX()) / 2;
      vertical.add(new Ruling(x, Math.min(a.getY(), b.getY()), Math.max(a.getY(), b.getY())));
    }
  }

  /** Page content counts from the lower left corner of the page before it is turned. */
  private Point2D shown(Point2D point) {
    PDRectangle box = getPage().getCropBox();
    double x = point.getX() - box.getLowerLeftX();
    double y = point.getY() - box.getLowerLeftY();
    return switch (getPage().getRotation()) {
      case 90 -> new Point2D.Double(y, x);
      case 180 -> new Point2D.Double(box.getWidth() - x, y);
      case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
      default -> new Point2D.Double(x, box.getHeight() - y);
    };
  }
}
