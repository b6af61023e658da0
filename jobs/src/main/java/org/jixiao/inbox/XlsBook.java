package org.jixiao.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What the sheets of an .xls workbook share. */
final class XlsBook {
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private SSTRecord strings;
  private boolean from1904;
  private boolean calculated;

  void record(Record record) {
    if (record instanceof SSTRecord table) {
      strings = table;
    } else if (record instanceof FormatRecord format) {
      formats.put(format.getIndexCode(), format.getFormatString());
    } else if (record instanceof ExtendedFormatRecord style) {
      formatOfStyle.add((int) style.getFormatIndex());
    } else if (record instanceof DateWindow1904Record window) {
      from1904 = window.getWindowing() == 1;
    } else if (record instanceof RecalcIdRecord engine) {
      calculated |= engine.getEngineId() != 0;
    }
  }

  String string(int index) {
    return strings == null || index >= strings.getNumUniqueStrings()
        ? ""
        : strings.getString(index).getString();
  }

  int formatId(int style) {
    return style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
  }

  String format(int formatId) {
    String own = formats.get(formatId);
    return own != null ? own : BuiltinFormats.getBuiltinFormat(formatId);
  }

  boolean from1904() {
    return from1904;
  }

  /** Notes that a formula has a result no writer puts there unasked. */
  void hasResult() {
    calculated = true;
  }

  /**
   * Returns whether a program with a calculator saved the workbook: it names its engine, or some
   * formula has a result. Programs without one write 0 or nothing as the result of every formula.
   */
  boolean calculated() {
    return calculated;
  }
}
