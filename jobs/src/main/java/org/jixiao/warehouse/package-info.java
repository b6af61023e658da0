/**
 * Where tables are: contracts from {@code schemas/tables}, the codec between records and rows, the
 * Iceberg catalog, the run lock. The only room that touches storage.
 */
package org.jixiao.warehouse;
