package offerwright.files.offers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.draft.QuickOffer;
import offerwright.calc.draft.QuickOffers;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Reads one row: its six figures as a quick entry, then whatever else it says over what the quick
/// entry assumed.
///
/// @param workspace for what the row does not say
/// @param cells of the row
/// @param taken ids of the rows above
/// @param today the day it is read
record OfferRow(Workspace workspace, RowCells cells, Set<String> taken, LocalDate today) {
  private static final Map<String, OfferField> OF_QUICK =
      Map.of(
          "employer", OfferField.EMPLOYER,
          "base", OfferField.BASE,
          "bonusTarget", OfferField.BONUS_SHARE,
          "signOn", OfferField.SIGN_ON,
          "equity", OfferField.EQUITY_VALUE,
          "tokens", OfferField.TOKENS,
          "start", OfferField.START);
  private static final Set<String> PUBLIC_WORDS =
      Set.of("public", "listed", "yes", "true", "traded");
  private static final Set<String> PRIVATE_WORDS =
      Set.of("private", "unlisted", "not listed", "no", "false", "startup", "start-up");
  private static final MathContext TEN_DIGITS = new MathContext(10);

  Optional<Entered> read() {
    if (!cells.has(OfferField.EMPLOYER)) {
      cells.leftOut(OfferField.EMPLOYER, "The row names no employer.", "Fill it in.");
      return Optional.empty();
    }
    Optional<CurrencyCode> currency = currency();
    if (!cells.has(OfferField.BASE)) {
      cells.leftOut(OfferField.BASE, "The row has no base pay.", "Fill it in.");
      return Optional.empty();
    }
    Optional<Money> base = currency.flatMap(cells::base);
    return base.flatMap(this::read);
  }

  private Optional<Entered> read(Money base) {
    CurrencyCode currency = base.currency();
    Listing listing = listing();
    EquityCells equity = EquityCells.read(cells, listing, currency);
    Optional<LocalDate> start = cells.day(OfferField.START);
    QuickOffer quick =
        new QuickOffer(
            cells.text(OfferField.EMPLOYER),
            listing,
            cells.text(OfferField.ROLE),
            base,
            bonus(base),
            cells.amount(OfferField.SIGN_ON, currency),
            equity.value(),
            equity.instrument(),
            cells.amount(OfferField.TOKENS, currency),
            start.orElse(today.plusMonths(1).withDayOfMonth(1)));
    Checked<Entered> made = QuickOffers.make(workspace, quick, taken, today);
    made.problems().forEach(this::leftOut);
    return made.value()
        .map(entered -> start.isPresent() ? entered : entered.withNote(noStart()))
        .map(entered -> new StatedParts(cells, listing).over(equity.over(entered)));
  }

  private void leftOut(Problem problem) {
    OfferField field = OF_QUICK.getOrDefault(problem.where(), OfferField.EMPLOYER);
    OfferField own =
        field == OfferField.BONUS_SHARE && !cells.has(field) ? OfferField.BONUS_AMOUNT : field;
    cells.leftOut(own, problem.message(), problem.repair());
  }

  private static FactNote noStart() {
    return FactNote.assumed(
        OfferFact.START, "the table names no first day: the first of next month is taken");
  }

  /// The currency of the row: its own cell, what stands beside the base or in its heading, or the
  /// company's.
  private Optional<CurrencyCode> currency() {
    CurrencyCode company = workspace.company().currency();
    if (cells.has(OfferField.CURRENCY)) {
      String text = cells.text(OfferField.CURRENCY);
      Optional<CurrencyCode> currency = Currencies.of(text);
      if (currency.isEmpty()) {
        cells.leftOut(
            OfferField.CURRENCY,
            "“" + text + "” is no currency.",
            "Write a code of three letters like USD or EUR.");
      }
      return currency;
    }
    Optional<CurrencyCode> heading = Headings.currency(cells.title(OfferField.BASE));
    boolean beside =
        cells.quiet(OfferField.BASE).filter(base -> !base.unit().isEmpty()).isPresent();
    if (heading.isEmpty() && !beside) {
      cells
          .direct()
          .note(
              cells.title(OfferField.CURRENCY),
              "The row names no currency; " + company + " is taken.",
              "Add a column “currency” if it is another.");
    }
    return Optional.of(heading.orElse(company));
  }

  private Listing listing() {
    String text = cells.text(OfferField.LISTING).toLowerCase(Locale.ROOT);
    if (PUBLIC_WORDS.contains(text)) {
      return Listing.PUBLIC;
    }
    if (PRIVATE_WORDS.contains(text)) {
      return Listing.PRIVATE;
    }
    boolean signs =
        cells.has(OfferField.OPTIONS)
            || cells.has(OfferField.OPTIONS_YEARLY)
            || cells.has(OfferField.STRIKE)
            || cells.has(OfferField.PREFERRED_PRICE)
            || cells.has(OfferField.FULLY_DILUTED);
    String assumed = signs ? "private" : "public";
    cells
        .direct()
        .warning(
            cells.title(OfferField.LISTING),
            (text.isEmpty()
                    ? "The row does not say whether the shares are listed"
                    : "“" + cells.text(OfferField.LISTING) + "” is neither public nor private")
                + "; "
                + assumed
                + " is assumed.",
            "Write public or private.");
    return signs ? Listing.PRIVATE : Listing.PUBLIC;
  }

  /// The target as a share; an amount is divided by the base.
  private Optional<Percent> bonus(Money base) {
    Optional<Percent> share = cells.share(OfferField.BONUS_SHARE);
    Optional<Money> amount = cells.amount(OfferField.BONUS_AMOUNT, base.currency());
    Optional<Percent> divided =
        amount
            .filter(money -> money.currency().equals(base.currency()) && !base.isZero())
            .map(money ->
                new Percent(
                    money
                        .amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(base.amount(), TEN_DIGITS)));
    if (amount.isPresent() && divided.isEmpty()) {
      cells.without(
          OfferField.BONUS_AMOUNT,
          "The bonus cannot be brought into relation to the base pay.",
          "Write it in the currency of the base, or as a share.");
    }
    boolean differ =
        share.isPresent()
            && divided.isPresent()
            && Math.abs(share.get().fraction() - divided.get().fraction()) > 0.001;
    if (differ) {
      cells
          .direct()
          .warning(
              cells.title(OfferField.BONUS_AMOUNT),
              "The bonus of "
                  + amount.get().inWords()
                  + " is not "
                  + share.get()
                  + " of the base pay.",
              "Correct one of them; the share is used until then.");
    }
    return share.or(() -> divided);
  }
}
