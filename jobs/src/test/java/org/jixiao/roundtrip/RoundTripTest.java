package org.jixiao.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;

/** What a form says, in whatever layout and format, is what is read from it. */
class RoundTripTest {
  private static final DocumentReader READER = new DocumentReader(FormCatalogue.load());

  @Property(tries = 150, seed = "20260430")
  void aFormIsReadAsItWasWritten(@ForAll("forms") Form form, @ForAll("layouts") Layout layout) {
    Page page = Drawing.of(form, layout);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("自评.xlsx", PageFiles.xlsx(page.withHeadingsInTable()));
    files.put("自评.docx", PageFiles.docx(page));
    files.put("utf8.csv", PageFiles.csv(page, UTF_8, false));
    files.put("utf8-bom.csv", PageFiles.csv(page, UTF_8, true));
    files.put("utf16.csv", PageFiles.csv(page, UTF_16LE, true));
    files.put("gb18030.csv", PageFiles.csv(page, Charset.forName("GB18030"), false));
    files.forEach(
        (name, content) ->
            assertThat(Told.of(READER.read(name, "s", content), name, form, layout))
                .as("%s: %s", name, page)
                .isEqualTo(Told.of(form, layout)));
  }

  @Provide
  Arbitrary<Form> forms() {
    return FormArbitraries.forms();
  }

  @Provide
  Arbitrary<Layout> layouts() {
    return LayoutArbitraries.layouts();
  }
}
