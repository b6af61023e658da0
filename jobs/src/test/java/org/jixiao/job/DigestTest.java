package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  @Test
  void listsThatReadAlikeWhenJoinedAreToldApart() {
    List<List<String>> lists =
        List.of(
            List.of("ab", "c"),
            List.of("a", "bc"),
            List.of("abc"),
            List.of("abc", ""),
            List.of("", "abc"),
            List.of("2:ab1:c"),
            List.of("c", "ab"),
            List.of());

    assertThat(lists.stream().map(Digest::ofTexts).distinct()).hasSize(lists.size());
    assertThat(Digest.ofTexts(List.of("ab", "c"))).isEqualTo(Digest.ofTexts(List.of("ab", "c")));
  }

  @Test
  void aFilesHashIsTheOneOtherToolsPrint(@TempDir Path folder) throws IOException {
    Path small = Files.writeString(folder.resolve("small"), "abc");
    Path empty = Files.createFile(folder.resolve("empty"));
    // Longer than one read.
    Path large = Files.write(folder.resolve("large"), new byte[200_000]);

    assertThat(Stream.of(Digest.ofFile(small), Digest.ofFile(empty), Digest.ofFile(large)))
        .containsExactly(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "4cbbd9be0cba685835755f827758705db5a413c5494c34262cd25946a73e7582");
  }
}
