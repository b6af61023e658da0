package org.jixiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.hadoop.HadoopFileIO;

/**
 * The file of the embedded catalog: it says for each table which metadata file is the newest, so it
 * can be made again from those files.
 */
public final class EmbeddedCatalogFile {
  private static final String SQLITE = "jdbc:sqlite:";

  /** As Iceberg names them: a number that rises with each commit. */
  private static final Pattern METADATA = Pattern.compile("(\\d+)-.*\\.metadata\\.json");

  private final WarehouseSettings settings;
  private final Path file;

  private EmbeddedCatalogFile(WarehouseSettings settings, Path file) {
    this.settings = settings;
    this.file = file;
  }

  /** Returns the file; empty where the catalog is a server's. */
  public static Optional<EmbeddedCatalogFile> of(WarehouseSettings settings) {
    String uri = settings.catalogProperties().getOrDefault("uri", "");
    return uri.startsWith(SQLITE)
        ? Optional.of(new EmbeddedCatalogFile(settings, Path.of(uri.substring(SQLITE.length()))))
        : Optional.empty();
  }

  /** Returns whether the file is missing beside tables, or no longer a database. */
  public boolean isBroken() {
    if (!Files.exists(file)) {
      return !newestMetadata().isEmpty();
    }
    try (Connection connection = DriverManager.getConnection(SQLITE + file);
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
      return !answer.next() || !answer.getString(1).equals("ok") || lacksTables(connection);
    } catch (SQLException e) {
      return true;
    }
  }

  private boolean lacksTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT COUNT(*) FROM sqlite_master WHERE name = 'iceberg_tables'")) {
      return count.next() && count.getInt(1) == 0 && !newestMetadata().isEmpty();
    }
  }

  /**
   * Moves the broken file aside and makes a new one from the newest metadata of each table. That
   * may be of a commit the broken file did not yet know: it was complete, and what a run wrote on
   * its branch stands only by the ledger.
   *
   * @return where the broken file lies now, and how many tables there are
   */
  public Rebuilt rebuild(Instant now) {
    Path aside = file.resolveSibling(file.getFileName() + ".broken-" + now.getEpochSecond());
    try {
      if (Files.exists(file)) {
        Files.move(file, aside);
      }
      for (String journal : List.of("-journal", "-wal", "-shm")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + journal));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Path> newest = newestMetadata();
    try (Catalog catalog = Catalog.open(settings)) {
      newest.forEach(metadata -> register(catalog, metadata));
    }
    return new Rebuilt(aside, newest.size());
  }

  /** What became of a broken file. */
  public record Rebuilt(Path aside, int tables) {}

  private static void register(Catalog catalog, Path metadata) {
    Path table = metadata.getParent().getParent();
    Namespace namespace = Namespace.of(table.getParent().getFileName().toString());
    var iceberg = catalog.iceberg();
    SupportsNamespaces namespaces = (SupportsNamespaces) iceberg;
    if (!namespaces.namespaceExists(namespace)) {
      namespaces.createNamespace(namespace);
    }
    iceberg.registerTable(
        TableIdentifier.of(namespace, table.getFileName().toString()), metadata.toString());
  }

  /** One file per table: layer, name, {@code metadata}. */
  private List<Path> newestMetadata() {
    try (Stream<Path> folders = Files.find(settings.folder(), 3, (path, is) -> is.isDirectory())) {
      return folders
          .filter(folder -> folder.getFileName().toString().equals("metadata"))
          .map(EmbeddedCatalogFile::newest)
          .flatMap(Optional::stream)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> newest(Path folder) {
    List<Path> readable = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(EmbeddedCatalogFile::isReadable).forEach(readable::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return readable.stream()
        .max(
            Comparator.comparingLong(EmbeddedCatalogFile::number)
                .thenComparingLong(EmbeddedCatalogFile::updatedAt));
  }

  /** A process that died while writing leaves half a file. */
  private static boolean isReadable(Path metadata) {
    if (number(metadata) < 0) {
      return false;
    }
    try {
      updatedAt(metadata);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static long updatedAt(Path metadata) {
    var hadoop = new org.apache.hadoop.conf.Configuration(false);
    return TableMetadataParser.read(new HadoopFileIO(hadoop), metadata.toUri().toString())
        .lastUpdatedMillis();
  }

  private static long number(Path metadata) {
    Matcher name = METADATA.matcher(metadata.getFileName().toString());
    return name.matches() ? Long.parseLong(name.group(1)) : -1;
  }
}
