package org.jixiao.warehouse;

import java.util.Map;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.StructLike;
import org.apache.iceberg.io.LocationProvider;

/**
 * Puts the data files of all partitions into one folder: a folder named after a department, in
 * percent-encoded Chinese, would be longer than file systems allow. Iceberg makes it, by name.
 */
public final class FlatLocations implements LocationProvider {
  private static final long serialVersionUID = 1L;

  private final String folder;

  /** Called by Iceberg. */
  public FlatLocations(String tableLocation, Map<String, String> properties) {
    folder = tableLocation + "/data/";
  }

  @Override
  public String newDataLocation(String fileName) {
    return folder + fileName;
  }

  @Override
  public String newDataLocation(PartitionSpec spec, StructLike partition, String fileName) {
    return newDataLocation(fileName);
  }
}
