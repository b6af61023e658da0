package org.jixiao.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;

/** A finished workbook or document as bytes that depend on its contents and its day alone. */
final class OfficeBytes {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private OfficeBytes() {}

  static byte[] of(POIXMLDocument document, String title, LocalDate day) throws IOException {
    describe(document, title, day);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.write(out);
    return FixedZip.rewrite(out.toByteArray(), day.atStartOfDay());
  }

  /** Sets who made it and when; left alone, it says the moment it was rendered. */
  static void describe(POIXMLDocument document, String title, LocalDate day) throws IOException {
    Optional<Date> made = Optional.of(Date.from(day.atStartOfDay(ZONE).toInstant()));
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("jixiao");
    properties.setCreated(made);
    properties.setModified(made);
  }
}
