package org.jixiao.job.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.check.FileFault;
import org.jixiao.check.RecordFaults;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.DocumentReader;
import org.jixiao.inbox.Limits;
import org.jixiao.inbox.ReadResult;
import org.jixiao.job.Configuration;
import org.jixiao.job.Digest;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.Outcome;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.VerbatimRecord;

/** Reads a file and judges what it says, without regard to other files. */
final class FileReview {
  /** What a document says once of itself; every row of it repeats the fault. */
  private static final Set<String> OF_DOCUMENT = Set.of("fiscal_year", "department_name");

  private final DocumentReader reader;
  private final Configuration configuration;
  private final RecordFaults rules;
  private final PersonalText personal = new PersonalText(FieldDictionary.load());

  FileReview(DocumentReader reader, Configuration configuration) {
    this.reader = reader;
    this.configuration = configuration;
    rules = new RecordFaults(configuration.thresholds());
  }

  /** Returns the file, and after an archive the files in it. */
  List<ReviewedFile> of(ListedFile file) {
    Limits limits = configuration.limits();
    try {
      long size = Files.size(file.path());
      if (size > limits.fileBytes()) {
        return List.of(notRead(file, "", reader.tooLarge(size), size));
      }
      byte[] content = Files.readAllBytes(file.path());
      List<ReviewedFile> reviewed = new ArrayList<>(List.of(of(file, content)));
      reviewed.addAll(
          Archive.entries(
              content,
              limits,
              (name, bytes) -> of(new ListedFile(file.name() + "!" + name, file.path()), bytes)));
      return reviewed;
    } catch (IOException e) {
      String reason = "文件打不开，请检查是否有读取权限、是否正被别的程序占用";
      return List.of(notRead(file, "", "", 0, Outcome.REJECTED, reason));
    }
  }

  private ReviewedFile of(ListedFile file, byte[] content) {
    String submissionId = Digest.ofContent(content);
    ReadResult read = reader.read(file.name(), submissionId, content);
    return read.outcome() == Outcome.READ
        ? read(file, submissionId, read, content.length)
        : notRead(file, submissionId, read, content.length);
  }

  private static ReviewedFile notRead(
      ListedFile file, String submissionId, ReadResult read, long size) {
    return notRead(file, submissionId, read.mediaType(), size, read.outcome(), read.reason());
  }

  private ReviewedFile read(ListedFile file, String submissionId, ReadResult read, long size) {
    List<ProjectEvaluation> projects = new ArrayList<>();
    List<PlacedFault> faults = new ArrayList<>();
    Set<PlacedFault> told = new HashSet<>();
    UnclaimedCells unclaimed = new UnclaimedCells(personal);
    for (VerbatimRecord record : read.records()) {
      if (counts(record)) {
        RecordReview review =
            RecordReview.of(configuration.reference(), rules, record, file.name());
        projects.addAll(review.projects());
        review.faults().stream().filter(fault -> told.add(key(fault))).forEach(faults::add);
        unclaimed.of(record);
      }
    }
    read.remainders().stream().filter(this::counts).forEach(unclaimed::of);
    for (String remark : read.remarks()) {
      faults.add(PlacedFault.of(FileFault.FILE_REMARK.of("", remark, null), file.name()));
    }
    faults.addAll(unclaimed.faults());
    return new ReviewedFile(
        file.name(), submissionId, read.mediaType(), size, Outcome.READ, null, projects, faults);
  }

  private static PlacedFault key(PlacedFault fault) {
    return OF_DOCUMENT.contains(fault.fault().field()) ? PlacedFault.of(fault.fault(), "") : fault;
  }

  private boolean counts(VerbatimRecord record) {
    return configuration.hiddenSheets() || !record.hidden();
  }

  private static ReviewedFile notRead(
      ListedFile file,
      String submissionId,
      String mediaType,
      long size,
      Outcome outcome,
      String reason) {
    FileFault fault = outcome == Outcome.IGNORED ? FileFault.FILE_IGNORED : FileFault.FILE_REJECTED;
    return new ReviewedFile(
        file.name(),
        submissionId,
        mediaType,
        size,
        outcome,
        reason,
        List.of(),
        List.of(PlacedFault.of(fault.of("", reason, null), file.name())));
  }
}
