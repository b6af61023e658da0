package org.jixiao.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jixiao.model.ReleaseContent;

/** The bytes of {@code release.json}: what the release is, its files and its statistics. */
final class ReleaseManifest {
  private ReleaseManifest() {}

  /**
   * Returns the manifest.
   *
   * @param files bytes by path in the release folder
   */
  static byte[] bytes(ReleaseContent content, SortedMap<String, byte[]> files) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("release_id", content.releaseId());
    manifest.put("as_of", content.asOf().toString());
    manifest.put("district_name", content.districtName());
    manifest.put("fiscal_years", content.years());
    manifest.put("accounts", content.accounts());
    List<Map<String, Object>> listed = new ArrayList<>();
    files.forEach((path, bytes) -> listed.add(file(path, bytes)));
    manifest.put("files", listed);
    List<Map<String, Object>> statistics = new ArrayList<>();
    content.statistics().forEach(s -> statistics.add(statistic(s.name(), s.version())));
    manifest.put("statistics", statistics);
    try {
      return (printer().writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of words and numbers are always written", e);
    }
  }

  private static Map<String, Object> file(String path, byte[] bytes) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("path", path);
    file.put("sha256", HexFormat.of().formatHex(Sha256.of(bytes)));
    file.put("size_bytes", bytes.length);
    return file;
  }

  private static Map<String, Object> statistic(String name, int version) {
    Map<String, Object> statistic = new LinkedHashMap<>();
    statistic.put("name", name);
    statistic.put("version", version);
    return statistic;
  }

  // The default printer takes the line separator of the platform, and bytes may not vary with it.
  private static ObjectWriter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
    pretty.indentObjectsWith(indenter);
    pretty.indentArraysWith(indenter);
    return new ObjectMapper().writer(pretty);
  }
}
