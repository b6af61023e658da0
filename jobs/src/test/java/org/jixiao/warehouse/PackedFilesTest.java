package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedFilesTest {
  @TempDir Path folder;

  @Test
  void aFolderGivesItsTextsByPathInOrder() throws IOException {
    Files.createDirectories(folder.resolve("规则/深"));
    Files.writeString(folder.resolve("规则/b.sql"), "SELECT '二'");
    Files.writeString(folder.resolve("规则/深/a.sql"), "SELECT 1");
    Files.writeString(folder.resolve("规则/note.md"), "no");

    assertThat(PackedFiles.textsAt(folder.resolve("规则").toUri().toURL(), ".sql"))
        .containsExactly(entry("b.sql", "SELECT '二'"), entry("深/a.sql", "SELECT 1"));
  }

  @Test
  void aJarGivesThemAlikeAlsoWhileOthersReadIt() throws IOException {
    Path jar = jar("带 空格.jar");
    URL url = URI.create("jar:" + jar.toUri() + "!/rules").toURL();

    try (FileSystem other = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      assertThat(PackedFiles.textsAt(url, ".sql"))
          .containsExactly(entry("b.sql", "SELECT '二'"), entry("form/a.sql", "SELECT 1"));
      assertThat(other.isOpen()).isTrue();
    }
  }

  @Test
  void aFolderThatIsNotPackedHasNoTexts() {
    assertThat(PackedFiles.texts("no-such-folder", ".sql")).isEmpty();
    assertThat(PackedFiles.texts("schemas/tables", ".yaml")).containsKey("checked/finding.yaml");
  }

  private Path jar(String name) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (List<String> file :
          List.of(
              List.of("rules/", ""),
              List.of("rules/b.sql", "SELECT '二'"),
              List.of("rules/form/a.sql", "SELECT 1"),
              List.of("rules/note.md", "no"),
              List.of("other/c.sql", "SELECT 3"))) {
        zip.putNextEntry(new ZipEntry(file.get(0)));
        zip.write(file.get(1).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
