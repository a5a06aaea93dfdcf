/// Taxes on pay: the dated United States federal table and what a person chooses to be taxed by.
/// The doors are [offerwright.domain.tax.FederalTaxTable] and [offerwright.domain.tax.TaxChoice];
/// every room may enter.
@NullMarked
package offerwright.domain.tax;

import org.jspecify.annotations.NullMarked;
