package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxListingTest {
  @Test
  void listsFilesInOrderAndFollowsNoLinks(@TempDir Path folder) throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.createDirectories(inbox.resolve("2023/区教育局"));
    Files.writeString(inbox.resolve("2023/区教育局/b.csv"), "b");
    Files.writeString(inbox.resolve("2023/a.csv"), "a");
    Files.writeString(inbox.resolve("2023/~$a.xlsx"), "lock");
    Files.writeString(folder.resolve("outside.csv"), "outside");
    Files.createSymbolicLink(inbox.resolve("loop"), inbox);
    Files.createSymbolicLink(inbox.resolve("link.csv"), folder.resolve("outside.csv"));
    Path linked = Files.createSymbolicLink(folder.resolve("linked"), inbox);

    assertThat(InboxListing.list(linked))
        .extracting(InboxFile::relativePath)
        .containsExactly("2023/a.csv", "2023/~$a.xlsx", "2023/区教育局/b.csv");
    assertThat(InboxListing.ignoredByName("2023/~$a.xlsx")).isTrue();
    assertThat(InboxListing.ignoredByName("2023/a.csv")).isFalse();
  }
}
