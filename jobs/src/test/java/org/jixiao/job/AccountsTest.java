package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccountsTest {
  @Test
  void theSentenceNamesThePartsOfTheWhole() {
    assertThat(Accounts.files(new IngestResult(10, 3, 5, 2, 1, 2, List.of(), true)))
        .isEqualTo("收件 10 个 = 读取 5 + 退回 2 + 忽略 1 + 重复 2；其中新内容 3 个。");
  }
}
