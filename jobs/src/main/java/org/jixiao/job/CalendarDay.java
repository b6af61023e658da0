package org.jixiao.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where the district lies, whatever the machine's own zone. */
public final class CalendarDay {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private CalendarDay() {}

  public static LocalDate of(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
