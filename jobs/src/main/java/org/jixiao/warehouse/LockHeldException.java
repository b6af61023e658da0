package org.jixiao.warehouse;

/** Another run holds the warehouse; the message says which. */
public final class LockHeldException extends Exception {
  private static final long serialVersionUID = 1L;

  LockHeldException(String holder) {
    super(holder);
  }
}
