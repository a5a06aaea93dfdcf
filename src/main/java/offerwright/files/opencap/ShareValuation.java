package offerwright.files.opencap;

import java.time.LocalDate;
import offerwright.domain.money.UnitPrice;

/// A 409A valuation.
///
/// @param id key in the file
/// @param stockClassId class of stock valued
/// @param effective first day it holds
/// @param price value of one share; example: 4.20 USD
public record ShareValuation(
    String id, String stockClassId, LocalDate effective, UnitPrice price) {}
