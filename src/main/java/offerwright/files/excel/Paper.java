package offerwright.files.excel;

import org.apache.poi.ss.usermodel.PrintSetup;

/// The paper a sheet is set up to be printed on.
public enum Paper {
  /// 210 × 297 mm.
  A4(PrintSetup.A4_PAPERSIZE),
  /// 8.5 × 11 inches.
  LETTER(PrintSetup.LETTER_PAPERSIZE);

  private final short code;

  Paper(short code) {
    this.code = code;
  }

  /// The number by which a workbook names this paper.
  public short code() {
    return code;
  }
}
