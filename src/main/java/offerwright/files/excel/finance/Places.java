package offerwright.files.excel.finance;

import java.util.List;
import offerwright.files.excel.Page;

/// Where figures stand on the sheets of the projection. Sheets point at each other, so places are
/// reckoned and not remembered.
///
/// @param model the workbook
record Places(Model model) {
  static final int LABEL = 1;
  static final int UNIT = 2;
  static final int TOTAL = 3;
  static final int FIRST_MONTH = 4;
  static final int FIRST_YEAR = 3;

  /// Row of the headings of every table, from 1.
  static final int HEAD = 3;

  private static final int FIRST_BLOCK = HEAD + 1;
  private static final int PAUSE = 2;

  static int monthColumn(int month) {
    return FIRST_MONTH + month;
  }

  static int yearColumn(int year) {
    return FIRST_YEAR + year;
  }

  static int priceRow(PriceRow row) {
    return FIRST_BLOCK + 1 + place(row);
  }

  private static int totalBlock() {
    return FIRST_BLOCK + PriceRow.values().length + PAUSE;
  }

  static int totalRow(TotalRow row) {
    return totalBlock() + 1 + place(row);
  }

  static int monthRow(int level, MonthRow row) {
    int first = totalBlock() + TotalRow.values().length + PAUSE;
    return first + level * (MonthRow.values().length + PAUSE) + 1 + place(row);
  }

  /// Row on the sheet Yearly; the block of all levels stands first, as level -1.
  static int yearRow(int level, YearRow row) {
    return FIRST_BLOCK + (level + 1) * (YearRow.values().length + PAUSE) + 1 + place(row);
  }

  /// Row on the sheet Ledger; the block of all levels stands first, as level -1.
  int ledgerRow(int level, LedgerRow row) {
    int total = LedgerRow.values().length + PAUSE;
    int block = level < 0 ? 0 : total + level * (total + lots());
    return FIRST_BLOCK + block + 1 + place(row);
  }

  /// Row of a lot, by age from 0; below them [#mostRow].
  int lotRow(int level, LotRow row, int age) {
    return ledgerRow(level, LedgerRow.CHECK) + 1 + place(row) * model.years() + age;
  }

  /// Row of the most that is carried.
  int mostRow(int level) {
    return ledgerRow(level, LedgerRow.CHECK) + lots();
  }

  private int lots() {
    return LotRow.values().length * model.years() + 1;
  }

  static String price(PriceRow row, int month) {
    return Page.letter(monthColumn(month)) + priceRow(row);
  }

  static String month(int level, MonthRow row, int month) {
    return Page.letter(monthColumn(month)) + monthRow(level, row);
  }

  static String total(TotalRow row, int month) {
    return Page.letter(monthColumn(month)) + totalRow(row);
  }

  /// The months of a calendar year of a level, as a range on the sheet Monthly.
  String months(int level, MonthRow row, int year) {
    int from = model.inputs().firstMonth(year);
    int to = model.inputs().endMonth(year) - 1;
    return Sheets.MONTHLY + "!" + month(level, row, from) + ":" + month(level, row, to);
  }

  static String year(int level, YearRow row, int year) {
    return Page.letter(yearColumn(year)) + yearRow(level, row);
  }

  String ledger(int level, LedgerRow row, int year) {
    return Page.letter(yearColumn(year)) + ledgerRow(level, row);
  }

  String lot(int level, LotRow row, int age, int year) {
    return Page.letter(yearColumn(year)) + lotRow(level, row, age);
  }

  /// The same on another sheet.
  static String on(String sheet, String address) {
    return sheet + "!" + address;
  }

  /// Place of a row in its block, from 0.
  private static int place(Enum<?> row) {
    return List.of(row.getDeclaringClass().getEnumConstants()).indexOf(row);
  }
}
