package org.jixiao.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A finished workbook as bytes that depend on its contents and its day alone. */
final class WorkbookBytes {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private WorkbookBytes() {}

  static byte[] of(XSSFWorkbook workbook, String title, LocalDate day) throws IOException {
    LocalDateTime time = day.atStartOfDay();
    Optional<Date> instant = Optional.of(Date.from(time.atZone(ZONE).toInstant()));
    var properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator("jixiao");
    properties.setCreated(instant);
    properties.setModified(instant);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return FixedZip.rewrite(out.toByteArray(), time);
  }
}
