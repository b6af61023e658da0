package org.jixiao.publish;

import java.time.LocalDate;

/** A date as official papers print it. */
final class PrintedDate {
  private PrintedDate() {}

  static String of(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
