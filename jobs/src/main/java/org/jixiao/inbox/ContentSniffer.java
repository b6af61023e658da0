package org.jixiao.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what content is by its bytes; names and extensions are not asked. */
final class ContentSniffer {
  /** Parts of Office files that no archive of documents has. */
  private static final Set<String> OFFICE_PARTS =
      Set.of("_rels/.rels", "xl/workbook.xml", "word/document.xml");

  private static final int HEAD = 1024;
  private static final Pattern HTML =
      Pattern.compile("(?i)<(?:!doctype html|html|head|meta|body|table|div|p)[\\s>]");
  private static final Pattern MHTML =
      Pattern.compile("(?im)^(?:MIME-Version:|Content-Type:\\s*multipart/related)");

  private ContentSniffer() {}

  static ContentType sniff(byte[] content, Limits limits) {
    if (content.length == 0) {
      return ContentType.EMPTY;
    }
    return switch (FileMagic.valueOf(content)) {
      case OOXML -> zip(content, limits);
      case OLE2 -> ole2(content);
      case BIFF2, BIFF3, BIFF4 -> ContentType.OLE2;
      case PDF -> ContentType.PDF;
      case RTF -> ContentType.RTF;
      case JPEG, GIF, PNG, TIFF, BMP, EMF, WMF -> ContentType.IMAGE;
      default -> other(content, limits);
    };
  }

  private static ContentType zip(byte[] content, Limits limits) {
    Set<String> names = new HashSet<>();
    try (ZipContent zip =
        ZipContent.open(content, new UnpackGuard(limits, limits.inflatedMegabytes()))) {
      for (ZipArchiveEntry entry : zip.files()) {
        String name = ZipContent.name(entry).replace('\\', '/').toLowerCase(Locale.ROOT);
        names.add(name);
        names.add(name.substring(0, name.indexOf('/') + 1));
      }
    } catch (UnpackGuard.Overflow e) {
      return ContentType.ARCHIVE;
    } catch (IOException | RuntimeException e) {
      return ContentType.BROKEN_ZIP;
    }
    return names.contains("[content_types].xml") ? office(names) : otherZip(names);
  }

  private static ContentType office(Set<String> names) {
    if (names.contains("xl/workbook.bin")) {
      return ContentType.XLSB;
    }
    if (names.contains("xl/")) {
      return ContentType.XLSX;
    }
    if (names.contains("word/")) {
      return ContentType.DOCX;
    }
    return names.contains("ppt/") ? ContentType.PPT : ContentType.ARCHIVE;
  }

  private static ContentType otherZip(Set<String> names) {
    if (names.contains("ofd.xml")) {
      return ContentType.OFD;
    }
    if (OFFICE_PARTS.stream().anyMatch(names::contains)) {
      return ContentType.BROKEN_ZIP; // an Office file without its table of contents
    }
    boolean openDocument = names.contains("mimetype") && names.contains("meta-inf/");
    return openDocument ? ContentType.OPEN_DOCUMENT : ContentType.ARCHIVE;
  }

  private static ContentType ole2(byte[] content) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return ContentType.ENCRYPTED;
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return ContentType.XLS;
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return ContentType.DOC;
      }
      return root.hasEntryCaseInsensitive("PowerPoint Document")
          ? ContentType.PPT
          : ContentType.OLE2;
    } catch (IOException | RuntimeException e) {
      return ContentType.OLE2;
    }
  }

  private static ContentType other(byte[] content, Limits limits) {
    if (startsWith(content, "Rar!")
        || startsWith(content, "7z\u00bc\u00af")
        || startsWith(content, "\u001f\u008b")) {
      return ContentType.OTHER_ARCHIVE;
    }
    if (startsWith(content, "PK\u0005\u0006")) {
      return ContentType.ARCHIVE; // one that holds nothing
    }
    if (content.length > limits.characters()) {
      return ContentType.LARGE_TEXT;
    }
    Optional<String> text = TextDecoder.decode(content);
    if (text.isEmpty()) {
      return ContentType.BINARY;
    }
    String start = text.get().substring(0, Math.min(HEAD, text.get().length())).strip();
    if (start.startsWith("<")) {
      return markup(text.get(), start);
    }
    return MHTML.matcher(start).find() ? ContentType.MHTML : ContentType.TEXT;
  }

  private static ContentType markup(String text, String start) {
    if (start.startsWith("<?xml") && !start.toLowerCase(Locale.ROOT).contains("<html")) {
      return ContentType.XML;
    }
    return HTML.matcher(text).find() ? ContentType.HTML : ContentType.TEXT;
  }

  private static boolean startsWith(byte[] content, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= bytes.length
        && java.util.Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }
}
