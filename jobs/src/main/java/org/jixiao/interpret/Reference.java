package org.jixiao.interpret;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.model.Correction;
import org.jixiao.model.Department;
import org.jixiao.model.GradeRegime;
import org.jixiao.model.LexiconEntry;

/**
 * What interpretation must know beside the documents: who reports, how grades are cut, which words
 * mean what.
 *
 * @param register departments that report
 * @param gradeRegimes regimes in force, with spans of fiscal years that do not overlap
 * @param lexicon causes and measures with their phrases
 * @param gradeWords grade word to the word it stands for, as in {@code schemas/codes/grades.tsv}
 * @param fundSources printed label of a funding row to its code
 * @param corrections what analysts decided about causes and measures
 */
public record Reference(
    List<Department> register,
    List<GradeRegime> gradeRegimes,
    List<LexiconEntry> lexicon,
    Map<String, String> gradeWords,
    Map<String, String> fundSources,
    List<Correction> corrections)
    implements Serializable {
  /** Code of the funding row that states the project's whole money. */
  public static final String FUND_TOTAL = "total";

  public Reference {
    register = List.copyOf(register);
    gradeRegimes = List.copyOf(gradeRegimes);
    lexicon = List.copyOf(lexicon);
    gradeWords = Collections.unmodifiableMap(new TreeMap<>(gradeWords));
    fundSources = Collections.unmodifiableMap(new TreeMap<>(fundSources));
    corrections = List.copyOf(corrections);
  }

  /** Without corrections. */
  public Reference(
      List<Department> register,
      List<GradeRegime> gradeRegimes,
      List<LexiconEntry> lexicon,
      Map<String, String> gradeWords,
      Map<String, String> fundSources) {
    this(register, gradeRegimes, lexicon, gradeWords, fundSources, List.of());
  }

  /** Returns the regime in force for a fiscal year, which may be null for an unknown year. */
  public Optional<GradeRegime> regimeOf(Integer fiscalYear) {
    if (fiscalYear == null) {
      return Optional.empty();
    }
    return gradeRegimes.stream()
        .filter(regime -> regime.fromYear() <= fiscalYear && fiscalYear <= regime.toYear())
        .findFirst();
  }

  /**
   * Returns the codes that state there is nothing to explain or to improve, as {@code kind code}.
   */
  public Set<String> codesOfNothing() {
    return lexicon.stream()
        .filter(LexiconEntry::statesNothing)
        .map(entry -> entry.kind() + " " + entry.code())
        .collect(Collectors.toSet());
  }
}
