package org.jixiao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.model.Flag;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private final Advice advice = Advice.load();

  @Test
  void everyFaultADepartmentIsShownComesWithWhatToDo() {
    List<String> shown =
        Stream.of(
                RuleCatalogue.ids().stream(),
                FlagWords.asked().stream().map(Flag::name),
                Stream.of(FileFault.values()).map(FileFault::name))
            .flatMap(ids -> ids)
            .toList();

    assertThat(shown)
        .as("add a line to jobs/rules/advice.properties")
        .allSatisfy(id -> assertThat(advice.on(id)).as(id).containsPattern("\\p{IsHan}{3,}"));
  }

  @Test
  void noAdviceIsLeftOverFromARuleThatIsGone() {
    TreeSet<String> known = new TreeSet<>(RuleCatalogue.ids());
    Stream.of(Flag.values()).forEach(flag -> known.add(flag.name()));
    Stream.of(FileFault.values()).forEach(fault -> known.add(fault.name()));

    assertThat(advice.ruleIds()).isSubsetOf(known);
    assertThat(advice.on("NO_SUCH_RULE")).isEmpty();
  }
}
