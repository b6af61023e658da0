package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jixiao.PostgresServer;
import org.junit.jupiter.api.Test;

class PostgresRunLockTest extends RunLockTest {
  PostgresRunLockTest() {
    super(ShippedCatalog.POSTGRES);
  }

  @Test
  void aDatabaseThatWasAwayFindsTheHeartBeating() throws Exception {
    String address = settings.catalogProperties().get("uri");
    try (RunLock lock =
        RunLock.acquire(settings, LockOwner.self("r1", "run", CLOCK), CLOCK, FAST)) {
      PostgresServer.get().allowConnections(address, false);
      Thread.sleep(FAST.beat().toMillis() * 3);
      assertThatThrownBy(lock::check)
          .isInstanceOf(LockLostException.class)
          .hasMessageContaining("无法确认");

      PostgresServer.get().allowConnections(address, true);
      long beats = table.owner().orElseThrow().beats();
      Thread.sleep(FAST.beat().toMillis() * 5);
      assertThat(table.owner().orElseThrow().beats()).isGreaterThan(beats);
      assertThatCode(lock::check).doesNotThrowAnyException();
    }
  }
}
