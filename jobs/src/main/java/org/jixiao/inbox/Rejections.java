package org.jixiao.inbox;

import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;

/** Why a file is not read, in words its sender can act on. */
final class Rejections {
  static final String NOTHING_RECOGNISED = "未识别出自评表、汇总表或总报告，请核对文件内容，表头和栏目名称应与印发的表样一致";
  static final String DOCUMENT_TYPE =
      "文件的 XML 中含有文档类型定义（DTD）或外部实体，正常的 Office 文件没有，已拒绝读取；请用 Excel 或 Word 重新保存后报送";

  private Rejections() {}

  static String tooSlow(int seconds) {
    return "读取超过 " + seconds + " 秒仍未完成，已停止；请删除多余内容，用 Excel 或 Word 另存后重新报送";
  }

  static String tooMuchMemory() {
    return "文件内容过大，超出可用内存，已停止读取；请删除多余内容或拆分后重新报送";
  }

  static String tooLarge(long bytes, Limits limits) {
    return "文件大小为 "
        + (bytes + (1 << 20) - 1) / (1 << 20)
        + " MB，超过 "
        + limits.fileMegabytes()
        + " MB 的上限，未读取；请压缩图片、删除多余内容或拆分后重新报送";
  }

  static String inflatesTooFar(String part) {
    return "“" + part + "”解压后大小异常（可能是压缩炸弹），已停止读取；请核对来源，重新保存后报送";
  }

  static String notRead(ContentType type) {
    return switch (type) {
      case EMPTY -> "文件为空（0 字节），请检查后重新报送";
      case ENCRYPTED -> "文件已加密，无法读取，请取消密码后重新报送";
      case BROKEN_ZIP -> "文件不完整或已损坏（Office 文件的压缩结构无法打开），请重新保存后报送";
      case BINARY, OLE2 -> "文件内容为" + type.chinese() + "，请报送 Excel、Word 或 CSV 文件";
      case LARGE_TEXT -> "文本文件过大，未读取；请删除多余内容或拆分后重新报送";
      default -> "暂不支持" + type.chinese();
    };
  }

  /** Returns the reason for a file that claims a format but does not keep to it. */
  static String broken(ContentType type, Exception e) {
    Throwable cause = e instanceof XMLStreamException xml ? xml.getNestedException() : e;
    if (cause instanceof UnpackGuard.Overflow) {
      return cause.getMessage();
    }
    if (e instanceof EncryptedDocumentException) {
      return notRead(ContentType.ENCRYPTED);
    }
    return "文件不完整或已损坏（按" + type.chinese() + "无法打开），请重新保存后报送";
  }
}
