/// Tables of offers as other programs and people write them, whatever the file: headings are found
/// and guessed, a person may map them otherwise, and every row becomes an offer or a sentence about
/// why not. The door is [offerwright.files.offers.OfferTableReader]; it opens CSV files through
/// `files.csv` and workbooks through `files.excel`.
@NullMarked
package offerwright.files.offers;

import org.jspecify.annotations.NullMarked;
