package org.jixiao.warehouse;

/** The run no longer holds the warehouse and must not make anything visible; says who does. */
public final class LockLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LockLostException(String message) {
    super(message);
  }

  LockLostException(String message, Throwable cause) {
    super(message, cause);
  }
}
