package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.warehouse.TableName;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
  private record Made(TableName table, Set<TableName> reads) implements TableJob {
    @Override
    public Dataset<Row> build(Tables tables) {
      throw new AssertionError("ordering builds nothing");
    }
  }

  private static TableJob job(String table, String... reads) {
    return new Made(
        TableName.of(table), Stream.of(reads).map(TableName::of).collect(Collectors.toSet()));
  }

  @Test
  void makersComeBeforeReaders() {
    List<TableJob> ordered =
        JobRunner.ordered(
            List.of(
                job("s.summary", "i.project", "c.finding"),
                job("c.finding", "i.project"),
                job("i.project", "v.record")));

    assertThat(ordered.stream().map(job -> job.table().toString()))
        .containsExactly("i.project", "c.finding", "s.summary");
  }

  @Test
  void jobsThatNeedEachOtherAreNamed() {
    assertThatThrownBy(() -> JobRunner.ordered(List.of(job("a.x", "a.y"), job("a.y", "a.x"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.x")
        .hasMessageContaining("a.y");
  }
}
