package org.jixiao.interpret;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the place of a file in the inbox says of itself: {@code <year>/<department>/…/file}.
 *
 * @param folders from the inbox downwards
 * @param file file name without its ending
 */
record Place(List<String> folders, String file) {
  /** A file of an archive stands in it as in a folder: 教育局.zip!自评表.xlsx. */
  private static final Pattern LEVELS = Pattern.compile("(?i)[/\\\\]+|\\.zip!");

  private static final Pattern YEAR_ONLY =
      Pattern.compile("(?:19|20)[0-9]{2} ?(?:年度?)?(?:.{0,8}(?:自评|绩效|报送|材料|资料).{0,12})?");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:\\(?[0-9]{1,3}\\)?[-_.、 ]+|\\([0-9一二三四五六七八九十]{1,3}\\) *|[一二三四五六七八九十]{1,3}、 *)");
  private static final Pattern YEAR_WORD =
      Pattern.compile("^[-_ ]*(?:19|20)[0-9]{2} ?年?度?[-_ ]*|[-_ ]*(?:19|20)[0-9]{2} ?年?度?[-_ ]*$");
  private static final Pattern ORGANISATION =
      Pattern.compile(".*(?:局|委|委员会|办|办公室|部|院|中心|街道|办事处|镇|乡|管委会|联合会|总工会|团委|政府|大队|支队|学校|公司|党校)$");

  /** Folders that sort papers, not departments. */
  private static final Pattern OF_PAPERS =
      Pattern.compile(
          ".*(?:文件夹|自评|绩效|评价|材料|资料|附件|附表|报告|汇总|项目|表格|定稿|备份|收件|其他|压缩包|第.{1,3}批)(?:表|稿|版)?.{0,4}");

  /** Words that end an office's name within the name of a file, and what may stand beside it. */
  private static final Pattern OFFICE =
      Pattern.compile("[\\p{IsHan}]{1,16}(?:局|委员会|管委会|街道办事处|人民政府|检察院|法院|总工会|大学|医院|中学|小学)");

  private static final Pattern BESIDE_OFFICE =
      Pattern.compile("[^\\p{IsHan}]+|年度?|附件|附表|关于|项目|部门|预算|整体|支出|财政|绩效|自评|定稿|报送|的");

  static Place of(String relativePath) {
    List<String> parts =
        Arrays.stream(LEVELS.split(relativePath, -1)).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      return new Place(List.of(), "");
    }
    String file = parts.get(parts.size() - 1).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    return new Place(parts.subList(0, parts.size() - 1), file);
  }

  /** Returns the year of the folders: of the first that says 年度, else of the first with a year. */
  Optional<Integer> folderYear() {
    return folders.stream()
        .filter(FiscalYear::isWorded)
        .flatMap(folder -> FiscalYear.findInName(folder).stream())
        .findFirst()
        .or(
            () ->
                folders.stream()
                    .flatMap(folder -> FiscalYear.findInName(folder).stream())
                    .findFirst());
  }

  Optional<Integer> fileYear() {
    return FiscalYear.findInName(file);
  }

  /**
   * Returns the folder that stands where the department's does: below the year's, or at the top
   * when it is named like an office.
   */
  Optional<String> departmentFolder() {
    boolean belowYear = false;
    for (String folder : folders) {
      String name = officeName(folder);
      boolean office = ORGANISATION.matcher(name).matches();
      if (isYear(folder)) {
        belowYear = true;
      } else if (office || (belowYear && !OF_PAPERS.matcher(name).matches())) {
        return Optional.of(name).filter(known -> !known.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Returns the office the file name names by a word of its own: 区水利局 in 自评表（区水利局）. */
  Optional<String> officeInFile() {
    return Arrays.stream(BESIDE_OFFICE.split(Width.ofCell(file)))
        .filter(part -> OFFICE.matcher(part).matches())
        .findFirst();
  }

  /** Returns a folder name without numbering and year: 区教育局 for 01_区教育局 and 2023年区教育局. */
  static String officeName(String folder) {
    String unnumbered = NUMBERING.matcher(Width.ofCell(folder)).replaceFirst("");
    return Spaces.strip(YEAR_WORD.matcher(unnumbered).replaceAll(""));
  }

  static boolean isYear(String folder) {
    return YEAR_ONLY.matcher(Width.ofCell(folder)).matches();
  }
}
