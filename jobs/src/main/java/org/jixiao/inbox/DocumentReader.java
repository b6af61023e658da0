package org.jixiao.inbox;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jixiao.model.Outcome;
import org.xml.sax.SAXException;

/** Reads a file of any format into verbatim records. Holds no state but the catalogue of forms. */
public final class DocumentReader {
  private static final long LARGEST_PART = 200L << 20;
  private static final long MOST_PARTS = 2_000;

  static {
    // Guards against archives that unfold into more than the memory holds; the inflate ratio of
    // 0.01 is POI's own.
    ZipSecureFile.setMinInflateRatio(0.01);
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private final FormCatalogue catalogue;

  public DocumentReader(FormCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Returns what a file says. Content that cannot be read gives a rejection with its reason; no
   * content makes this throw.
   *
   * @param relativePath path below the inbox; locators begin with it
   * @param submissionId hash of the content; record ids are made from it
   */
  public ReadResult read(String relativePath, String submissionId, byte[] content) {
    ContentType type = ContentSniffer.sniff(content);
    if (InboxListing.ignoredByName(relativePath)) {
      return ReadResult.notRead(type.mediaType(), Outcome.IGNORED, "按文件名略过：系统、编辑软件或自查生成的文件");
    }
    try {
      Findings findings = findings(relativePath, submissionId, content, type);
      return new ReadResult(
          type.mediaType(),
          Outcome.READ,
          null,
          findings.remarks(),
          findings.account(),
          findings.records(),
          findings.remainders());
    } catch (Unreadable e) {
      return ReadResult.notRead(type.mediaType(), Outcome.REJECTED, e.getMessage());
    }
  }

  private Findings findings(String path, String submissionId, byte[] content, ContentType type)
      throws Unreadable {
    Findings findings = new Findings(catalogue, submissionId);
    try {
      switch (type) {
        case XLSX -> findings.grids(XlsxReader.read(path, content));
        case XLS -> findings.grids(XlsReader.read(path, content));
        case DOCX -> findings.document(path, DocxReader.read(path, content));
        case TEXT -> findings.text(path, TextDecoder.decode(content).orElseThrow());
        default -> throw new Unreadable(Rejections.notRead(type));
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | XMLStreamException
        | ParserConfigurationException
        | RuntimeException e) {
      // POI meets broken files with unchecked exceptions of every kind.
      throw new Unreadable(Rejections.broken(type, e), e);
    }
    return findings;
  }
}
