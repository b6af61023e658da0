package org.jixiao.job.incremental;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lists of projects, 100 万元 each, all spent. */
final class Lists {
  private final Path inbox;

  Lists(Path inbox) {
    this.inbox = inbox;
  }

  /** Writes a department's list of 2024; returns its path below the inbox. */
  String write(String department, int projects) {
    return write(department, projects, "100", "万元");
  }

  /** Writes a department's list of 2024; returns its path below the inbox. */
  String write(String department, int projects, String amount, String unit) {
    return write("2024/" + department + "/汇总.csv", department, projects, amount, unit);
  }

  /** Writes a list wherever it is to lie; returns its path below the inbox. */
  String write(String path, String department, int projects, String amount, String unit) {
    StringBuilder rows =
        new StringBuilder("项目名称,主管部门,全年预算数（" + unit + "）,全年执行数（" + unit + "）,自评得分\n");
    for (int i = 1; i <= projects; i++) {
      rows.append("项目")
          .append(i)
          .append("号,")
          .append(department)
          .append(',')
          .append(amount)
          .append(',')
          .append(amount)
          .append(",90\n");
    }
    try {
      Path file = inbox.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, rows, StandardCharsets.UTF_8);
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
