package offerwright.calc.tax;

/// Where a tax begins to take another share of every further unit of wages.
///
/// @param from wages a year, 0 or more; example: 201,775
/// @param rate share of every further unit, to the next step; example: 0.3347
public record TaxStep(double from, double rate) {}
