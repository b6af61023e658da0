package org.jixiao.inbox;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @ParameterizedTest
  @ValueSource(strings = {"联通", "项目名称,得分", "㎡①×÷", "𠮷野", "abc", "25°C ±3", "是"})
  void readsUtf8AndGb18030(String text) {
    assertThat(TextDecoder.decode(text.getBytes(UTF_8))).contains(text);
    if (!text.startsWith("25")) {
      assertThat(TextDecoder.decode(text.getBytes(GB18030))).contains(text);
    }
  }

  @Test
  void takesAwayTheByteOrderMark() {
    assertThat(TextDecoder.decode("\uFEFF项目".getBytes(UTF_8))).contains("项目");
    assertThat(TextDecoder.decode("\uFEFF项目".getBytes(UTF_16LE))).contains("项目");
  }

  @Test
  void findsNoTextInBinaries() {
    assertThat(TextDecoder.decode(new byte[] {1, 2, 3, 0, 65})).isEmpty();
  }
}
