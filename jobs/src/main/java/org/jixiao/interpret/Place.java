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
  private static final Pattern NUMBERING = Pattern.compile("^\\(?[0-9]{1,3}\\)?[-_.、 ]+");
  private static final Pattern YEAR_WORD =
      Pattern.compile("^[-_ ]*(?:19|20)[0-9]{2} ?年?度?[-_ ]*|[-_ ]*(?:19|20)[0-9]{2} ?年?度?[-_ ]*$");
  private static final Pattern ORGANISATION =
      Pattern.compile(".*(?:局|委|委员会|办|办公室|部|院|中心|街道|办事处|镇|乡|管委会|联合会|总工会|团委|政府|大队|支队|学校|公司|党校)$");

  static Place of(String relativePath) {
    List<String> parts =
        Arrays.stream(LEVELS.split(relativePath, -1)).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      return new Place(List.of(), "");
    }
    String file = parts.get(parts.size() - 1).replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    return new Place(parts.subList(0, parts.size() - 1), file);
  }

  Optional<Integer> folderYear() {
    return folders.stream().flatMap(folder -> FiscalYear.findInName(folder).stream()).findFirst();
  }

  Optional<Integer> fileYear() {
    return FiscalYear.findInName(file);
  }

  /**
   * Returns the folder that stands where the department's does: below the year's, or at the top
   * when it is named like an office.
   */
  Optional<String> departmentFolder() {
    for (int i = 0; i < folders.size(); i++) {
      String name = officeName(folders.get(i));
      boolean belowYear = i > 0 && isYear(folders.get(i - 1));
      if (!isYear(folders.get(i)) && (belowYear || ORGANISATION.matcher(name).matches())) {
        return Optional.of(name).filter(office -> !office.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** Returns a folder name without numbering and year: 区教育局 for 01_区教育局 and 2023年区教育局. */
  static String officeName(String folder) {
    String unnumbered = NUMBERING.matcher(Width.ofCell(folder)).replaceFirst("");
    return Spaces.strip(YEAR_WORD.matcher(unnumbered).replaceAll(""));
  }

  private static boolean isYear(String folder) {
    return YEAR_ONLY.matcher(Width.ofCell(folder)).matches();
  }
}
