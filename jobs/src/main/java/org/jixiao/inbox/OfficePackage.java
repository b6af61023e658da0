package org.jixiao.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The parts of an Office Open XML file and how they refer to one another (ECMA-376 part 2). Parts
 * are unpacked as they are read; nothing outside the file is ever followed.
 */
final class OfficePackage implements Closeable {
  /**
   * A reference from a part to another.
   *
   * @param kind last word of its type, the same in the transitional and the strict edition
   * @param target name of the part; null when it lies outside the file
   */
  record Relation(String id, String kind, String target) {}

  private final ZipContent zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

  private OfficePackage(ZipContent zip) {
    this.zip = zip;
  }

  static OfficePackage open(byte[] content, Limits limits) throws IOException, Unreadable {
    OfficePackage opened =
        new OfficePackage(
            ZipContent.open(content, new UnpackGuard(limits, limits.inflatedMegabytes())));
    for (ZipArchiveEntry entry : opened.zip.files()) {
      if (ZipContent.isEncrypted(entry)) {
        throw new Unreadable(Rejections.notRead(ContentType.ENCRYPTED));
      }
      String name = key(ZipContent.name(entry).replace('\\', '/'));
      if (opened.parts.put(name, entry) != null) {
        throw new Unreadable("Office 文件内部有两个同名的部分“" + name + "”，无法确定以哪个为准；请用 Excel 或 Word 重新保存后报送");
      }
    }
    return opened;
  }

  private static String key(String name) {
    return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
  }

  /** Returns the part everything else hangs from: the workbook, the document. */
  String main() throws IOException, XMLStreamException, Unreadable {
    for (Relation relation : relations("")) {
      if (relation.kind().equals("officeDocument") && relation.target() != null) {
        return relation.target();
      }
    }
    throw new Unreadable("Office 文件缺少正文，可能已损坏，请重新保存后报送");
  }

  /** Returns the first part another refers to by a kind of relation; null when there is none. */
  String related(String part, String kind) throws IOException, XMLStreamException, Unreadable {
    for (Relation relation : relations(part)) {
      if (relation.kind().equals(kind)) {
        return relation.target();
      }
    }
    return null;
  }

  /** Returns the references of a part; of the package itself when the part is "". */
  List<Relation> relations(String part) throws IOException, XMLStreamException, Unreadable {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    List<Relation> relations = new ArrayList<>();
    String listed = folder + "_rels/" + part.substring(slash) + ".rels";
    if (!has(listed)) {
      return List.of();
    }
    try (InputStream in = part(listed)) {
      XMLStreamReader xml = XmlStream.open(in);
      while (xml.hasNext()) {
        if (XmlStream.next(xml) == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          relations.add(relation(folder, xml));
        }
      }
    }
    return relations;
  }

  private static Relation relation(String folder, XMLStreamReader xml) {
    String type = String.valueOf(XmlStream.attribute(xml, "Type"));
    String target = XmlStream.attribute(xml, "Target");
    boolean outside = "External".equals(XmlStream.attribute(xml, "TargetMode"));
    return new Relation(
        XmlStream.attribute(xml, "Id"),
        type.substring(type.lastIndexOf('/') + 1),
        outside || target == null ? null : resolved(folder, target));
  }

  private static String resolved(String folder, String target) {
    try {
      URI base = URI.create("/");
      String path = target.startsWith("/") ? target : "/" + folder + target;
      return base.relativize(new URI(null, null, path, null).normalize()).getPath();
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }

  boolean has(String part) {
    return part != null && parts.containsKey(key(part));
  }

  /**
   * Returns what a part holds.
   *
   * @throws IOException when there is no such part, or, at its end, when it is damaged
   */
  InputStream part(String name) throws IOException {
    if (!has(name)) {
      throw new IOException("no part " + name);
    }
    ZipArchiveEntry entry = parts.get(key(name));
    return new CheckedPart(name, zip.open(entry), entry.getCrc());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
