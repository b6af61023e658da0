package org.jixiao.publish;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.jixiao.model.ReleaseContent;

/** What a rendered page holds, read back out of it. */
final class PageText {
  private static final Pattern DATA = Pattern.compile("id=\"data\">([^<]*)</script>");

  private PageText() {}

  static JsonNode data(ReleaseContent content) throws IOException {
    return data(new String(Dashboard.bytes(content), StandardCharsets.UTF_8));
  }

  static JsonNode data(String html) throws IOException {
    Matcher data = DATA.matcher(html);
    if (!data.find()) {
      throw new IllegalStateException("the page holds no data");
    }
    byte[] packed = Base64.getDecoder().decode(data.group(1));
    try (InflaterInputStream text = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readTree(text.readAllBytes());
    }
  }
}
