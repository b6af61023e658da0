package org.jixiao.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jixiao.model.GradeRegime;

/** A district made up from an order: its inbox, its register of departments, and the truth. */
public final class SyntheticDistrict {
  private final DistrictOrder order;
  private final IntFunction<GradeRegime> regimes;
  private final List<Office> offices;
  private final int[] sizes;

  /**
   * @param regimes the grades in force in a fiscal year
   */
  public SyntheticDistrict(DistrictOrder order, IntFunction<GradeRegime> regimes) {
    this.order = order;
    this.regimes = regimes;
    this.offices = Offices.of(order.name(), order.departments());
    this.sizes = Sizes.of(order);
  }

  /**
   * Writes {@code inbox}, {@code conf} and {@code truth} into a folder; files there of the same
   * names are replaced.
   *
   * @return how many files are in the inbox
   */
  public int write(Path folder) throws IOException {
    register(Files.createDirectories(folder.resolve("conf")).resolve("departments.csv"));
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    int files = 0;
    try (TruthFolder truth = new TruthFolder(folder.resolve("truth"))) {
      for (List<Work> batch : batches()) {
        for (Done done : done(batch, inbox)) {
          truth.add(done.year());
          files += done.files();
        }
      }
    }
    return files;
  }

  /** The years of departments, so many at a time as keep all processors busy. */
  private List<List<Work>> batches() {
    int most = 4 * Runtime.getRuntime().availableProcessors();
    List<List<Work>> batches = new ArrayList<>();
    for (int year = DistrictOrder.FIRST_YEAR; year <= order.lastYear(); year++) {
      for (Office office : offices) {
        if (batches.isEmpty() || batches.get(batches.size() - 1).size() == most) {
          batches.add(new ArrayList<>());
        }
        batches.get(batches.size() - 1).add(new Work(office, year));
      }
    }
    return batches;
  }

  private List<Done> done(List<Work> batch, Path inbox) throws IOException {
    try {
      return batch.parallelStream().map(work -> done(work, inbox)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Done done(Work work, Path inbox) {
    try {
      int size = sizes[work.office().number()];
      DepartmentYear year =
          new DepartmentWork(order, work.office(), work.year(), regimes)
              .done(size, Neighbour.of(order, offices, sizes, work.office(), regimes));
      return new Done(year, year.write(inbox));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Work(Office office, int year) {}

  private record Done(DepartmentYear year, int files) {}

  private void register(Path file) throws IOException {
    StringBuilder csv = new StringBuilder("code,name,aliases,parent_code,from_year,to_year\n");
    for (Office office : offices) {
      csv.append(office.code()).append(',').append(office.name()).append(',');
      csv.append(String.join("|", office.aliases()));
      csv.append(",,").append(DistrictOrder.FIRST_YEAR).append(',').append(order.lastYear());
      csv.append('\n');
    }
    Files.writeString(file, csv, StandardCharsets.UTF_8);
  }
}
