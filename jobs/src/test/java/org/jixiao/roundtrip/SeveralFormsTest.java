package org.jixiao.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.ReadResult;

/** Forms of several projects in one file are told apart, and none takes values of another. */
class SeveralFormsTest {
  private static final DocumentReader READER = new DocumentReader(FormCatalogue.load());

  /** A form and how it is drawn. */
  record Drawn(Form form, Layout layout) {
    Page page() {
      return Drawing.of(form, layout).withHeadingsInTable();
    }

    List<String> told() {
      return Told.of(form, layout);
    }
  }

  @Property(tries = 80, seed = "20260430")
  void formsOneBelowTheOtherAreReadEachAsItsOwn(@ForAll("drawn") List<Drawn> drawn) {
    Page all = Page.empty();
    drawn.forEach(one -> all.below(one.page()));

    assertRead("a.xlsx", PageFiles.xlsx(all), drawn, all);
    assertRead("a.docx", PageFiles.docx(all), drawn, all);
  }

  @Property(tries = 50, seed = "20260430")
  void formsOnSheetsOfTheirOwnAreReadEachAsItsOwn(@ForAll("drawn") List<Drawn> drawn) {
    List<Page> pages = drawn.stream().map(Drawn::page).toList();

    assertRead("a.xlsx", PageFiles.xlsx(pages), drawn, pages);
  }

  private static void assertRead(String name, byte[] file, List<Drawn> drawn, Object shown) {
    ReadResult result = READER.read(name, "s", file);
    assertThat(result.records()).as("%s: %s", name, shown).hasSameSizeAs(drawn);
    for (int i = 0; i < drawn.size(); i++) {
      Drawn one = drawn.get(i);
      assertThat(Told.of(result.records().get(i), name, one.form(), one.layout()))
          .as("%s: %s", name, shown)
          .isEqualTo(one.told());
    }
  }

  @Provide
  Arbitrary<List<Drawn>> drawn() {
    return Combinators.combine(FormArbitraries.forms(), LayoutArbitraries.layouts())
        .as(Drawn::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(3);
  }
}
