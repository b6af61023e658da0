package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  private static final SignalThresholds THRESHOLDS = SignalThresholds.packaged();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "完成培训12期，覆盖３５００人次。|完成培训0期覆盖0人次",
        "（一）“LED”产业 政策；|一led产业政策",
        "2021年5月27日|0年0月0日",
        "……|''",
      })
  void keepsWhatIsSaidAndNotHowItIsTyped(String text, String expected) {
    assertThat(Shingles.normalised(text)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void overlapIsThatOfSets(
      @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '丅') String left,
      @ForAll @StringLength(max = 60) @CharRange(from = '一', to = '丅') String right) {
    Set<Long> a = set(left);
    Set<Long> b = set(right);
    Set<Long> common = new HashSet<>(a);
    common.retainAll(b);

    assertThat(Shingles.of(left).overlap(Shingles.of(right)))
        .isEqualTo(
            new Overlap(common.size(), Math.min(a.size(), b.size()), Math.max(a.size(), b.size())));
    assertThat(Shingles.most(left)).isGreaterThanOrEqualTo(a.size());
  }

  private static Set<Long> set(String text) {
    Set<Long> set = new HashSet<>();
    Shingles.of(text).hashes().forEach(set::add);
    return set;
  }

  @ParameterizedTest
  @CsvSource({
    "60, 80, 100, true", // 60 of 120
    "59, 80, 100, false", // 59 of 121
    "24, 30, 300, true", // four fifths of the shorter
    "23, 30, 300, false",
    "0, 0, 0, false"
  })
  void aCopyResemblesOrIsContained(int common, int smaller, int larger, boolean copy) {
    assertThat(new Overlap(common, smaller, larger).isCopy(THRESHOLDS)).isEqualTo(copy);
  }

  @ParameterizedTest
  @CsvSource({"0, 1.0", "1, 1.0", "3, 0.99"})
  void copiesWithFewChangesMeetBehindAKey(int changes, double atLeast) {
    int met = 0;
    for (int i = 0; i < 200; i++) {
      char[] text = new char[200];
      for (int k = 0; k < text.length; k++) {
        text[k] = (char) ('一' + Math.floorMod(Shingles.mixed(i * 1000L + k), 3000));
      }
      Set<Long> keys = keys(new String(text));
      for (int change = 0; change < changes; change++) {
        text[20 + 50 * change] = '改';
      }
      keys.retainAll(keys(new String(text)));
      met += keys.isEmpty() ? 0 : 1;
    }
    assertThat(met / 200.0).isGreaterThanOrEqualTo(atLeast);
  }

  private static Set<Long> keys(String text) {
    Set<Long> keys = new HashSet<>();
    for (int band = 0; band < MinHash.BANDS; band++) {
      keys.add(MinHash.key(Shingles.of(text), band));
    }
    return keys;
  }
}
