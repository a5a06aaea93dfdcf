package offerwright.files.csv;

import offerwright.domain.market.PriceQuote;

/// A quote and the row it came from.
///
/// @param row as a spreadsheet counts
/// @param quote the quote
record NumberedQuote(int row, PriceQuote quote) {}
