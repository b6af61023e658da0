/**
 * The words all rooms share: immutable records and enums, no behaviour beyond their own invariants.
 *
 * <p>Imports no other room and no engine: a record here can be used inside a Spark task, a test or
 * a command-line check alike.
 */
package org.jixiao.model;
