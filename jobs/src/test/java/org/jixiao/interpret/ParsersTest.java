package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;

class ParsersTest {
  @Property(seed = "20260430")
  void noParserThrowsOnAnyText(@ForAll String text) {
    parseEverything(text);
  }

  @Property(seed = "20260430")
  void noParserThrowsOnTextMadeOfTheirOwnWords(@ForAll("words") String text) {
    parseEverything(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("0123456789.,-+()（）%％‰ 　年月日度万亿元千百十零〇一二三九点分个成约余负整正角两廿〔〕[]￥¥/—至")
        .ofMaxLength(14);
  }

  private static void parseEverything(String text) {
    BigDecimal reference = new BigDecimal("86.19");
    check(Money.parse(text, text));
    check(Money.parse(text, "万元"));
    check(Points.parse(text));
    check(Percent.parse(text));
    check(Percent.parseWithReference(text, reference));
    check(Count.parse(text));
    check(Dates.parse(text));
    check(Dates.parseMonth(text));
    assertThat(Residue.clean(text).flags()).isSubsetOf(Flag.RESIDUE_REMOVED);
    assertThat(FiscalYear.find(text)).isNotNull();
    assertThat(FiscalYear.findInName(text)).isNotNull();
    assertThat(ChineseNumber.parse(text)).isNotNull();
    assertThat(Width.narrow(text)).hasSameSizeAs(text);
  }

  private static void check(Parsed<?> parsed) {
    boolean silent = parsed.value().isEmpty() && parsed.flags().isEmpty();
    assertThat(parsed.isAbsent()).isEqualTo(silent);
  }
}
