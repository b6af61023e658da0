package org.jixiao.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jixiao.cases.Launcher;

/** What departments send, and what they send again after it was read. */
record Inboxes(Path first, Path second) {
  /**
   * The second has, against the first: two lists with other figures, a workbook in the place of
   * another, a copy of a workbook under another name, and a list of a department not heard of yet.
   */
  static Inboxes in(Path folder) throws IOException {
    Inboxes inboxes = new Inboxes(folder.resolve("收件一"), folder.resolve("收件二"));
    Place.copy(Launcher.SAMPLE_INBOX, inboxes.first);
    Place.copy(Launcher.SAMPLE_INBOX, inboxes.second);
    inboxes.change("2024/映川区民政局/2024年度项目支出绩效自评汇总表.csv", ",96.85,", ",88.5,");
    inboxes.change("2024/卫健局/2024年度自评结果汇总.csv", ",97.4,", ",96.4,");
    inboxes.put("2025/映川区教育局/校园安保.xlsx", "2025/映川区教育局/校舍维修改造.xlsx");
    inboxes.put("2025/映川区农业农村局/强制免疫.xlsx", "2025/映川区农业农村局/强制免疫（再报）.xlsx");
    Path list = inboxes.second.resolve("2025/映川区水务局/汇总.csv");
    Files.createDirectories(list.getParent());
    Files.writeString(
        list,
        "项目名称,主管部门,全年预算数（万元）,全年执行数（万元）,自评得分\n河道清淤,映川区水务局,120.5,118.0,93.5\n",
        StandardCharsets.UTF_8);
    return inboxes;
  }

  private void change(String path, String from, String to) throws IOException {
    Path file = second.resolve(path);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalStateException(path + " has no " + from);
    }
    Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
  }

  private void put(String path, String at) throws IOException {
    Files.copy(second.resolve(path), second.resolve(at), StandardCopyOption.REPLACE_EXISTING);
  }
}
