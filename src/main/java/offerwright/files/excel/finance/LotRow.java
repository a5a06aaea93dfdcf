package offerwright.files.excel.finance;

/// The rows by age of lot below a level's ledger: what a balance is made of, and what the close of
/// a year takes from it. Ages are counted in years from the grant, as they are before the close.
enum LotRow {
  START("At the start"),
  LEFT("Left at the end"),
  PENALTY("Penalty"),
  KEPT("Kept before the cap"),
  CUT("Over the cap");

  private final String label;

  LotRow(String label) {
    this.label = label;
  }

  /// "Penalty, granted last year".
  String words(int age) {
    return label
        + ", granted "
        + switch (age) {
          case 0 -> "this year";
          case 1 -> "last year";
          default -> age + " years ago";
        };
  }
}
