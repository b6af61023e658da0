package org.jixiao.roundtrip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.FormCatalogue;
import org.jixiao.inbox.ReadResult;
import org.jixiao.model.VerbatimField;

/** Blank rows, blank columns and hidden rows move addresses, exactly, and change no value. */
class MovedPagesTest {
  private static final DocumentReader READER = new DocumentReader(FormCatalogue.load());

  @Property(tries = 100, seed = "20260430")
  void blankRowsAndColumnsMoveAddressesOnly(
      @ForAll("forms") Form form,
      @ForAll("layouts") Layout layout,
      @ForAll @Size(max = 5) List<@IntRange(max = 25) Integer> rowsBefore,
      @ForAll @Size(max = 3) List<@IntRange(max = 11) Integer> columnsBefore) {
    Page page = Drawing.of(form, layout).withHeadingsInTable();
    IntUnaryOperator row = shift(rowsBefore);
    IntUnaryOperator column = shift(columnsBefore);
    Page moved = page.moved(row, column);

    assertThat(fields("a.xlsx", PageFiles.xlsx(moved)))
        .as("%s", moved)
        .isEqualTo(moved(fields("a.xlsx", PageFiles.xlsx(page)), row, column));
    assertThat(fields("a.csv", PageFiles.csv(moved, UTF_8, false)))
        .as("%s", moved)
        .isEqualTo(moved(fields("a.csv", PageFiles.csv(page, UTF_8, false)), row, column));
  }

  @Property(tries = 50, seed = "20260430")
  void hiddenRowsAreReadAsTheyStand(
      @ForAll("forms") Form form,
      @ForAll("layouts") Layout layout,
      @ForAll Set<@IntRange(max = 25) Integer> hidden) {
    Page page = Drawing.of(form, layout).withHeadingsInTable();

    assertThat(fields("a.xlsx", PageFiles.xlsx(page, hidden::contains)))
        .isEqualTo(fields("a.xlsx", PageFiles.xlsx(page)));
  }

  private static IntUnaryOperator shift(List<Integer> blanksBefore) {
    return old -> old + (int) blanksBefore.stream().filter(blank -> blank <= old).count();
  }

  private static List<VerbatimField> fields(String name, byte[] content) {
    ReadResult result = READER.read(name, "s", content);
    assertThat(result.records()).hasSize(1);
    return result.records().get(0).fields();
  }

  private static List<VerbatimField> moved(
      List<VerbatimField> fields, IntUnaryOperator row, IntUnaryOperator column) {
    return fields.stream().map(field -> moved(field, row, column)).toList();
  }

  private static VerbatimField moved(
      VerbatimField field, IntUnaryOperator row, IntUnaryOperator column) {
    String place = field.locator().substring(0, field.locator().lastIndexOf('!') + 1);
    CellReference at = new CellReference(field.locator().substring(place.length()));
    CellReference to =
        new CellReference(
            row.applyAsInt(at.getRow()), column.applyAsInt(at.getCol()), false, false);
    return new VerbatimField(
        field.block(),
        field.ordinal(),
        field.label(),
        field.field(),
        field.text(),
        field.unit(),
        place + to.formatAsString());
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
