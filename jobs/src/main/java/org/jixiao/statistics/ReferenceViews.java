package org.jixiao.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jixiao.model.Department;
import org.jixiao.model.Flag;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.LexiconEntry;
import org.jixiao.model.Severity;

/**
 * What statistics look up besides tables. Each is a view of one row with one array, so that {@code
 * (SELECT grades FROM grade_list)} becomes a literal of the query: a join with a view of many rows
 * would cost a Spark job of its own.
 */
public final class ReferenceViews {
  private static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private ReferenceViews() {}

  /**
   * Registers {@code department_register(departments)}, {@code department_succession(successions)},
   * {@code code_list(codes)}, {@code grade_list(grades)}, {@code error_flag(codes)}, {@code
   * size_band_list(bands)} and {@code statistic_thresholds(least_projects)}.
   *
   * @param departments the register of departments
   * @param lexicon codes of causes and measures
   * @param regimes grade regimes, each with its years; bands best first
   * @param thresholds numbers of the statistics' own
   */
  public static void register(
      SparkSession spark,
      List<Department> departments,
      List<LexiconEntry> lexicon,
      List<GradeRegime> regimes,
      StatisticThresholds thresholds) {
    view(
        spark,
        "department_register",
        "departments",
        "struct<code:string,name:string,parent_code:string,from_year:int,to_year:int>",
        departments.stream()
            .sorted(Comparator.comparing(Department::code))
            .map(d -> new Due(d.code(), d.name(), d.parentCode(), d.fromYear(), d.toYear()))
            .toList());
    view(
        spark,
        "department_succession",
        "successions",
        "struct<former:string,last_year:int,name:string>",
        Succession.in(departments));
    view(
        spark,
        "code_list",
        "codes",
        "struct<kind:string,code:string,name:string,group_name:string>",
        lexicon.stream()
            .map(entry -> new Code(entry.kind(), entry.code(), entry.name(), entry.group()))
            .distinct()
            .toList());
    view(
        spark,
        "grade_list",
        "grades",
        "struct<ordinal:int,grade:string,lower_points:decimal(8,4),from_year:int,to_year:int>",
        bands(regimes));
    view(
        spark,
        "error_flag",
        "codes",
        "string",
        Arrays.stream(Flag.values())
            .filter(flag -> flag.severity() == Severity.ERROR)
            .map(Flag::name)
            .toList());
    view(
        spark,
        "size_band_list",
        "bands",
        "struct<ordinal:int,label:string,lower_yuan:decimal(18,2),upper_yuan:decimal(18,2)>",
        thresholds.sizeBands());
    spark
        .sql(
            "SELECT :least_projects AS least_projects",
            Map.of("least_projects", thresholds.leastProjects()))
        .createOrReplaceTempView("statistic_thresholds");
  }

  private static List<Band> bands(List<GradeRegime> regimes) {
    List<Band> bands = new ArrayList<>();
    for (GradeRegime regime : regimes) {
      for (int i = 0; i < regime.bands().size(); i++) {
        GradeRegime.Band band = regime.bands().get(i);
        bands.add(
            new Band(i + 1, band.grade(), band.lowerPoints(), regime.fromYear(), regime.toYear()));
      }
    }
    return bands;
  }

  private static void view(
      SparkSession spark, String name, String column, String element, List<?> values) {
    try {
      spark
          .sql(
              "SELECT from_json(:values, 'array<" + element + ">') AS " + column,
              Map.of("values", JSON.writeValueAsString(values)))
          .createOrReplaceTempView(name);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private record Due(String code, String name, String parentCode, int fromYear, int toYear) {}

  private record Code(String kind, String code, String name, String groupName) {}

  private record Band(
      int ordinal, String grade, BigDecimal lowerPoints, int fromYear, int toYear) {}
}
