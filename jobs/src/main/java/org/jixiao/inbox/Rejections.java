package org.jixiao.inbox;

/** Why a file is not read, in words its sender can act on. */
final class Rejections {
  static final String NOTHING_RECOGNISED = "未识别出自评表、汇总表或总报告，请核对文件内容，表头和栏目名称应与印发的表样一致";

  private Rejections() {}

  static String notRead(ContentType type) {
    return switch (type) {
      case EMPTY -> "文件为空（0 字节），请检查后重新报送";
      case ENCRYPTED -> "文件已加密，无法读取，请取消密码后重新报送";
      case BROKEN_ZIP -> "文件不完整或已损坏（Office 文件的压缩结构无法打开），请重新保存后报送";
      case BINARY, OLE2 -> "文件内容为" + type.chinese() + "，请报送 Excel、Word 或 CSV 文件";
      default -> "暂不支持" + type.chinese();
    };
  }

  /** Returns the reason for a file that claims a format but does not keep to it. */
  static String broken(ContentType type, Exception e) {
    String detail = String.valueOf(e.getMessage());
    if (detail.contains("Strict OOXML")) {
      return "文件为“严格 Open XML”格式，请在 Excel 或 Word 中另存为普通的 .xlsx 或 .docx 后重新报送";
    }
    if (detail.contains("Zip bomb") || detail.contains("max entry size")) {
      return "文件解压后过大，已停止读取，请删除多余内容后重新报送";
    }
    if (e instanceof org.apache.poi.EncryptedDocumentException) {
      return notRead(ContentType.ENCRYPTED);
    }
    return "文件不完整或已损坏（按" + type.chinese() + "无法打开），请重新保存后报送";
  }
}
