package org.jixiao.job;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on a terminal which stage a run is in; silent when nobody is watching. */
public final class Progress {
  private final ProgressBar bar;

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  /** Returns progress for a run of about so many stages, shown when the launcher saw a terminal. */
  public static Progress forStages(int stages) {
    if (!Boolean.getBoolean("jixiao.terminal")) {
      return silent();
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName("jixiao")
            .setInitialMax(stages)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setMaxRenderedLength(100)
            .clearDisplayOnFinish()
            .build());
  }

  /** Returns progress that shows nothing. */
  public static Progress silent() {
    return new Progress(null);
  }

  void done(String stage) {
    if (bar != null) {
      bar.setExtraMessage(stage);
      bar.step();
    }
  }

  void end() {
    if (bar != null) {
      bar.close();
    }
  }
}
