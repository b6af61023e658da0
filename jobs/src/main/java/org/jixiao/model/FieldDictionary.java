package org.jixiao.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of {@code schemas/fields.yaml}, in the order they stand there. */
public final class FieldDictionary implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "/schemas/fields.yaml";

  private static volatile FieldDictionary loaded;

  private final LinkedHashMap<String, Field> fields;

  private FieldDictionary(Map<String, Field> fields) {
    this.fields = new LinkedHashMap<>(fields);
  }

  /**
   * Returns the dictionary on the class path, read once in a process.
   *
   * @throws IllegalStateException when the file is missing or an entry is not of the known shape
   */
  public static FieldDictionary load() {
    FieldDictionary known = loaded;
    if (known == null) {
      known = read();
      loaded = known;
    }
    return known;
  }

  private static FieldDictionary read() {
    try (InputStream in = FieldDictionary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /** Returns the dictionary written in the YAML; unknown keys of an entry are an error. */
  static FieldDictionary read(InputStream yaml) throws IOException {
    ObjectMapper mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    Map<String, Entry> entries = mapper.readValue(yaml, new TypeReference<>() {});
    Map<String, Field> fields = new LinkedHashMap<>();
    entries.forEach((name, entry) -> fields.put(name, entry.named(name)));
    return new FieldDictionary(fields);
  }

  /**
   * Returns the field of that name.
   *
   * @throws IllegalArgumentException when the dictionary has no such field
   */
  public Field field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(
          "no field \"" + name + "\" in schemas/fields.yaml; add it there or correct the name");
    }
    return field;
  }

  /** Returns all fields, in the order of the file. */
  public Collection<Field> all() {
    return Collections.unmodifiableCollection(fields.values());
  }

  /** An entry as written; what may be left out is null. */
  private record Entry(
      String type,
      String unit,
      String label,
      String english,
      List<String> synonyms,
      String meaning,
      boolean personal) {
    Field named(String name) {
      if (type == null || label == null || meaning == null) {
        throw new IllegalStateException(
            "field \"" + name + "\" in schemas/fields.yaml needs type, label and meaning");
      }
      return new Field(
          name,
          type,
          unit == null ? "" : unit,
          label,
          english == null ? "" : english,
          synonyms == null ? List.of() : synonyms,
          meaning,
          personal);
    }
  }
}
