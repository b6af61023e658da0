package org.jixiao.inbox;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The horizontal and vertical lines of a page, where they stand on the page as it is shown. */
final class PdfLines {
  /** Programs draw lines as strokes or as thin filled boxes. */
  private static final double THICKEST = 3;

  private static final double STRAIGHT = 1;

  /**
   * A line.
   *
   * @param at its distance from the edge it runs along: the upper one, or the left one
   */
  record Ruling(double at, double from, double to) {}

  private final PDPage page;
  private final List<Ruling> horizontal = new ArrayList<>();
  private final List<Ruling> vertical = new ArrayList<>();

  PdfLines(PDPage page) {
    this.page = page;
  }

  List<Ruling> horizontal() {
    return horizontal;
  }

  List<Ruling> vertical() {
    return vertical;
  }

  /** Adds a stroke, when it is straight. */
  void add(Point2D from, Point2D to) {
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

  /** A filled box is a line when it is thin; a wider one is the colour of a cell. */
  void addIfThin(List<Point2D[]> piece) {
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

  /** Page content counts from the lower left corner of the page before it is turned. */
  private Point2D shown(Point2D point) {
    PDRectangle box = page.getCropBox();
    double x = point.getX() - box.getLowerLeftX();
    double y = point.getY() - box.getLowerLeftY();
    return switch (page.getRotation()) {
      case 90 -> new Point2D.Double(y, x);
      case 180 -> new Point2D.Double(box.getWidth() - x, y);
      case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
      default -> new Point2D.Double(x, box.getHeight() - y);
    };
  }
}
