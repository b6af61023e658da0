package org.jixiao.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FieldDictionaryTest {
  @Test
  void readsTheFileOnTheClassPathInItsOrder() {
    FieldDictionary dictionary = FieldDictionary.load();
    assertThat(dictionary.all()).first().extracting(Field::name).isEqualTo("fiscal_year");
    assertThat(dictionary.field("annual_budget_yuan").unit()).isEqualTo("元");
    assertThat(dictionary.field("contact_phone").personal()).isTrue();
    assertThat(dictionary.field("goal_text").personal()).isFalse();
  }

  @Test
  void namesTheFieldItDoesNotHave() {
    assertThatThrownBy(() -> FieldDictionary.load().field("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void leavesOutWhatMayBeLeftOut() throws IOException {
    Field field = read("a: {type: int, label: 甲, meaning: 某数}").field("a");
    assertThat(field.unit()).isEmpty();
    assertThat(field.synonyms()).isEmpty();
  }

  @Test
  void refusesAKeyItDoesNotKnowAndAnEntryWithoutLabel() {
    assertThatThrownBy(() -> read("a: {type: int, label: 甲, meaning: 某数, synonym: [乙]}"))
        .hasMessageContaining("synonym");
    assertThatThrownBy(() -> read("a: {type: int, meaning: 某数}")).hasMessageContaining("\"a\"");
  }

  private static FieldDictionary read(String yaml) throws IOException {
    return FieldDictionary.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }
}
