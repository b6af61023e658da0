package org.jixiao.warehouse;

class SqliteRunLockTest extends RunLockTest {
  SqliteRunLockTest() {
    super(ShippedCatalog.SQLITE);
  }
}
