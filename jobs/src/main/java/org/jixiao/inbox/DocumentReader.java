package org.jixiao.inbox;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jixiao.model.Outcome;

/** Reads a file of any format into verbatim records. Holds no state but forms and limits. */
public final class DocumentReader {
  private final FormCatalogue catalogue;
  private final Limits limits;

  public DocumentReader(FormCatalogue catalogue, Limits limits) {
    this.catalogue = catalogue;
    this.limits = limits;
  }

  /** Reads within the limits the program comes with. */
  public DocumentReader(FormCatalogue catalogue) {
    this(catalogue, Limits.packaged());
  }

  /**
   * Returns what a file says. Content that cannot be read gives a rejection with its reason; no
   * content makes this throw. An archive says nothing: its files are read each by itself.
   *
   * @param relativePath path below the inbox; locators begin with it
   * @param submissionId hash of the content; record ids are made from it
   */
  public ReadResult read(String relativePath, String submissionId, byte[] content) {
    if (content.length > limits.fileBytes()) {
      return tooLarge(content.length);
    }
    try {
      return TimedReading.of(
          content.length, limits.seconds(), () -> readNow(relativePath, submissionId, content));
    } catch (Unreadable e) {
      return rejected(ContentType.BINARY, e);
    }
  }

  /** Returns the rejection of a file of which only the size was looked at. */
  public ReadResult tooLarge(long bytes) {
    return rejected(ContentType.BINARY, new Unreadable(Rejections.tooLarge(bytes, limits)));
  }

  private ReadResult readNow(String path, String submissionId, byte[] content) {
    ContentType type = ContentSniffer.sniff(content, limits);
    if (InboxListing.ignoredByName(path)) {
      return ReadResult.withoutRecords(type.mediaType(), Outcome.IGNORED, "按文件名略过：系统、编辑软件或自查生成的文件");
    }
    try {
      if (type == ContentType.ARCHIVE) {
        archive(path, content);
        return ReadResult.withoutRecords(type.mediaType(), Outcome.READ, null);
      }
      Findings findings = findings(path, submissionId, content, type);
      return new ReadResult(
          type.mediaType(),
          Outcome.READ,
          null,
          findings.remarks(),
          findings.account(),
          findings.records(),
          findings.remainders());
    } catch (Unreadable e) {
      return rejected(type, e);
    }
  }

  private static ReadResult rejected(ContentType type, Unreadable reason) {
    return ReadResult.withoutRecords(type.mediaType(), Outcome.REJECTED, reason.getMessage());
  }

  private Findings findings(String path, String submissionId, byte[] content, ContentType type)
      throws Unreadable {
    Findings findings = new Findings(catalogue, submissionId);
    CellBudget budget = new CellBudget(limits);
    try {
      switch (type) {
        case XLSX -> findings.grids(XlsxReader.read(path, content, budget));
        case XLS -> findings.grids(XlsReader.read(path, content, budget));
        case DOCX -> findings.document(path, DocxReader.read(path, content, budget));
        case DOC -> findings.document(path, DocReader.read(path, content, budget));
        case HTML -> findings.document(path, HtmlReader.read(path, page(content), budget));
        case PDF -> pdf(path, content, budget, findings);
        case TEXT -> findings.text(path, TextDecoder.decode(content).orElseThrow(), budget);
        default -> throw new Unreadable(Rejections.notRead(type));
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      // POI meets broken files with unchecked exceptions of every kind.
      throw new Unreadable(Rejections.broken(type, e), e);
    }
    return findings;
  }

  private static void pdf(String path, byte[] content, CellBudget budget, Findings findings)
      throws IOException, Unreadable {
    DocumentContent document = PdfReader.read(path, content, budget);
    findings.document(path, document);
    if (document.hasProseOnly() && findings.isEmpty()) {
      throw new Unreadable(PdfReader.NO_LINES);
    }
  }

  private static String page(byte[] content) {
    return TextDecoder.decodePage(content).orElseThrow();
  }

  /** Every file of it is unpacked once here, so that a broken archive has its reason itself. */
  private void archive(String path, byte[] content) throws Unreadable {
    if (Archive.isEntry(path)) {
      throw new Unreadable("压缩包里还有压缩包，只读取一层；请把里面的文件取出，与其他文件放在一起重新压缩报送");
    }
    Archive.read(content, limits, (name, bytes) -> name);
  }
}
