package offerwright.files.excel;

import java.util.ArrayList;
import java.util.List;
import offerwright.json.DomainJson;

/// The terms once more, as text for programs, so that an offer that is read back from its sheet is
/// the offer that was sent.
///
/// The pages of the sheet are words and rounded figures for people; they do not say how a grant's
/// remainders are spread, from which day it vests or when refreshers come, except in hundreds of
/// dates. So the terms are written out here, in plain sight, because nothing in a sheet is hidden;
/// and whoever reads them holds the pages against them ([SheetAgreement]). A copy that does not
/// show a figure does not carry it here either ([SheetData]).
final class DataSheet {
  static final String SHEET = "Data";

  /// Characters a cell takes: far below a cell's 32,767, so that the text shows in full in a row of
  /// the greatest height.
  private static final int PART = 3_600;

  private static final int LINE = 130;

  private DataSheet() {}

  static void write(Book book) {
    Page page = book.page(SHEET, 2, 59, 59);
    page.row(26).put(1, Look.TITLE, SHEET);
    page.paragraph(
        1,
        2,
        Look.NOTE,
        "For programs that read this file: the terms of the offer as they were sent, as JSON. It says nothing that the other sheets do not say.",
        LINE);
    page.gap(6);
    int first = page.number() + 1;
    for (String part : parts(text(SheetData.of(book)))) {
      page.paragraph(1, 2, Look.NOTE, part, LINE);
    }
    page.nameRange(Names.DATA, 1, first, page.number());
    SheetSetup.inputs(book, page);
  }

  /// JSON on one line. An underscore before an x is written as a code, because the file format
  /// gives `_x0041_` a meaning of its own.
  static String text(SheetData data) {
    return new DomainJson().write(data).replace("_x", "\\u005fx");
  }

  /// The text in pieces that a cell holds, none of which ends within a character.
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PART);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }
}
