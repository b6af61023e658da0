package org.jixiao.job;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.model.ReleaseContent;

/**
 * What a release prints as text and back, without loss: a release keeps it, so that it can be
 * printed again after rules, words and tables have moved on.
 */
final class ReleaseText {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new DayWriter())
                  .addSerializer(BigDecimal.class, new DecimalWriter())
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private ReleaseText() {}

  /** Returns the content as text. */
  static String of(ReleaseContent content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of words and numbers are always written", e);
    }
  }

  /** Returns the content a text of {@link #of} holds. */
  static ReleaseContent parse(String text) {
    try {
      return JSON.readValue(text, ReleaseContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a release's content cannot be read", e);
    }
  }

  private static final class DayWriter extends StdSerializer<LocalDate> {
    DayWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(day.toString());
    }
  }

  /** With its digits behind the point, or an exponent, a decimal is told from a whole number. */
  private static final class DecimalWriter extends StdSerializer<BigDecimal> {
    DecimalWriter() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeNumber(
          number.scale() > 0
              ? number.toPlainString()
              : number.unscaledValue() + "E" + -number.scale());
    }
  }

  private static final class DayReader extends StdDeserializer<LocalDate> {
    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(json.getText());
    }
  }
}
