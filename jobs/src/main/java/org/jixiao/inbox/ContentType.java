package org.jixiao.inbox;

/** The kinds of content told apart by their bytes. */
enum ContentType {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 工作簿"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档"),
  XLS("application/vnd.ms-excel", "Excel 97-2003 工作簿"),
  DOC("application/msword", "Word 97-2003 文档"),
  PDF("application/pdf", "PDF"),
  HTML("text/html", "网页格式的文件"),
  TEXT("text/plain", "文本"),
  EMPTY("application/x-empty", "空文件"),
  ENCRYPTED("application/x-ole-storage", "加密的 Office 文件"),
  BROKEN_ZIP("application/zip", "不完整的压缩格式文件"),
  PPT("application/vnd.ms-powerpoint", "演示文稿"),
  IMAGE("image/*", "图片，请报送原始的 Word 或 Excel 文件"),
  ARCHIVE("application/zip", "压缩包"),
  OTHER_ARCHIVE("application/x-compressed", "此类压缩包（rar、7z、gz、tar），请改用 .zip 压缩，或解压后逐个报送"),
  OPEN_DOCUMENT(
      "application/vnd.oasis.opendocument", "OpenDocument 格式（.ods、.odt），请另存为 .xlsx 或 .docx 后重新报送"),
  OFD("application/ofd", "OFD 版式文件，请报送原始的 Word 或 Excel 文件"),
  MHTML("multipart/related", "单个文件网页（.mht），请用 Excel 或 Word 打开后另存为 .xlsx 或 .docx"),
  XLSB(
      "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
      "Excel 二进制工作簿（.xlsb），请另存为 .xlsx 后重新报送"),
  XML("application/xml", "XML 格式的文件，请用 Excel 或 Word 打开后另存为 .xlsx 或 .docx"),
  RTF("application/rtf", "RTF 文档，请另存为 .docx 后重新报送"),
  OLE2("application/x-ole-storage", "其他 Office 97-2003 文件"),
  LARGE_TEXT("text/plain", "过大的文本"),
  BINARY("application/octet-stream", "无法识别的二进制文件");

  private final String mediaType;
  private final String chinese;

  ContentType(String mediaType, String chinese) {
    this.mediaType = mediaType;
    this.chinese = chinese;
  }

  String mediaType() {
    return mediaType;
  }

  /** Returns what a sender calls it, and for what is not read, what to send instead. */
  String chinese() {
    return chinese;
  }
}
