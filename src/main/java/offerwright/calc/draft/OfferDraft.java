package offerwright.calc.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.company.Location;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Workspace;

/// A level's package becomes an offer.
public final class OfferDraft {

  /// An incentive stock option keeps its treatment for three months after leaving (IRC 422(a)(2));
  /// plans give NSOs the same window.
  private static final int USUAL_EXERCISE_WINDOW_MONTHS = 3;

  /// The longest an incentive stock option may run (IRC 422(b)(3)), and the usual term of every
  /// option.
  private static final int USUAL_CONTRACT_YEARS = 10;

  private OfferDraft() {}

  /// A new draft at a level: base at the midpoint, the level's bonus, equity guideline times its
  /// years of vesting, token budget under the workspace's policy, benefits, and a deadline the
  /// workspace's number of days after `now`. Amounts are converted into the currency of the place
  /// of work and rounded to figures one would offer; equity stays in the currency of its guideline.
  /// Team and manager are left open. Days are counted in UTC.
  ///
  /// Errors: an unknown level or place, an id already used, no exchange rate to the place's
  /// currency. Notes name what was assumed.
  public static Checked<Offer> fromLevel(
      Workspace workspace,
      String id,
      Candidate candidate,
      String levelId,
      String locationId,
      LocalDate start,
      Instant now) {
    List<Problem> problems = new ArrayList<>();
    Optional<Level> level = workspace.ladder().find(levelId);
    Optional<Location> place = workspace.location(locationId);
    if (workspace.offer(id).isPresent()) {
      problems.add(
          Problem.error("id", "There is already an offer " + id + ".", "Choose another id."));
    }
    if (level.isEmpty()) {
      problems.add(
          Problem.error(
              "placement/levelId",
              "The ladder has no level \"" + levelId + "\".",
              "Choose a level of the ladder."));
    }
    if (place.isEmpty()) {
      problems.add(
          Problem.error(
              "placement/locationId",
              "There is no place of work \"" + locationId + "\".",
              "Choose a place, or add it under Settings."));
    }
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    return drafted(workspace, id, candidate, level.orElseThrow(), place.orElseThrow(), start, now);
  }

  private static Checked<Offer> drafted(
      Workspace workspace,
      String id,
      Candidate candidate,
      Level level,
      Location place,
      LocalDate start,
      Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    CurrencyCode currency = place.currency();
    Optional<FxRate> toPlace = rate(workspace, level.band().currency(), currency, today);
    Optional<FxRate> toCompany = rate(workspace, currency, workspace.company().currency(), today);
    if (toPlace.isEmpty() || toCompany.isEmpty()) {
      CurrencyCode other =
          toPlace.isEmpty() ? level.band().currency() : workspace.company().currency();
      return Checked.bad(
          Problem.error(
              "terms/fx",
              "No exchange rate between " + other + " and " + currency + " is known.",
              "Enter the rate with its date under Settings."));
    }
    List<Problem> notes = new ArrayList<>();
    OfferTerms terms =
        terms(workspace, level, new Conversion(toPlace.get()), toCompany.get(), start, notes);
    Placement placement =
        new Placement(level.name(), level.id(), Optional.empty(), Optional.empty(), place.id());
    Settings settings = workspace.settings();
    Optional<LocalDate> expires = Optional.of(today.plusDays(settings.offerDays()));
    return Checked.of(
        Offer.draft(id, candidate, placement, terms, expires, now, settings.desk()), notes);
  }

  private static Optional<FxRate> rate(
      Workspace workspace, CurrencyCode from, CurrencyCode to, LocalDate today) {
    return from.equals(to) ? Optional.of(FxRate.same(from, today)) : workspace.fx().find(from, to);
  }

  private static OfferTerms terms(
      Workspace workspace,
      Level level,
      Conversion conversion,
      FxRate toCompany,
      LocalDate start,
      List<Problem> notes) {
    CashTerms cash =
        new CashTerms(
            conversion.base(level.band().midpoint()),
            PayFrequency.MONTHLY,
            level.bonusTarget(),
            workspace.settings().bonusPayout(),
            Optional.empty(),
            Optional.empty());
    return new OfferTerms(
        start,
        cash,
        grant(level.equity(), workspace.company().stock(), notes).stream().toList(),
        Optional.empty(),
        tokens(level, conversion, workspace.settings()),
        conversion.benefits(level.benefits()),
        toCompany);
  }

  /// One grant of a year's guideline times its years of vesting; empty if the level has no equity.
  private static Optional<EquityGrant> grant(
      EquityGuideline guideline, StockFacts stock, List<Problem> notes) {
    double years = guideline.vesting().lengthInYears();
    EquityQuantity whole =
        switch (guideline.annual()) {
          case EquityQuantity.Units units ->
              new EquityQuantity.Units(Math.round(units.count() * years));
          case EquityQuantity.Value value ->
              new EquityQuantity.Value(value.amount().share(Percent.ofFraction(years)));
        };
    boolean nothing =
        switch (whole) {
          case EquityQuantity.Units units -> units.count() == 0;
          case EquityQuantity.Value value -> value.amount().isZero();
        };
    if (nothing) {
      return Optional.empty();
    }
    boolean option = guideline.instrument().isOption();
    if (option) {
      notes.add(
          Problem.note(
              "terms/grants/0",
              "Strike at fair market value, "
                  + USUAL_EXERCISE_WINDOW_MONTHS
                  + " months to exercise after leaving and a term of "
                  + USUAL_CONTRACT_YEARS
                  + " years are assumed.",
              "Change them in the grant if the plan says otherwise."));
    }
    return Optional.of(
        new EquityGrant(
            guideline.instrument(),
            whole,
            option ? stock.fairMarketValue() : Optional.empty(),
            stock,
            guideline.vesting(),
            Optional.empty(),
            false,
            option ? Optional.of(USUAL_EXERCISE_WINDOW_MONTHS) : Optional.empty(),
            USUAL_CONTRACT_YEARS,
            "none"));
  }

  /// The level's budget under the workspace's policy; empty if the level has none. Personal value
  /// starts at nothing.
  private static Optional<TokenBudget> tokens(
      Level level, Conversion conversion, Settings settings) {
    boolean nothing =
        switch (level.tokens()) {
          case TokenAmount.InMoney money -> money.annual().isZero();
          case TokenAmount.InTokens tokens -> tokens.annual().tokens() == 0;
          case TokenAmount.ShareOfBase share ->
              share.share().equals(Percent.NONE) || share.cap().isZero();
        };
    return nothing
        ? Optional.empty()
        : Optional.of(
            new TokenBudget(
                conversion.tokens(level.tokens()),
                settings.tokenRules(),
                level.expectedUtilisation(),
                Percent.NONE));
  }

  /// The next free id for an offer at a level: its initial and a number one above the highest used
  /// with that initial, as in `S-105`. Where a level earlier on the ladder begins with the same
  /// letter, one letter more is taken: Senior `S-105`, Staff `ST-032`.
  public static String nextId(Workspace workspace, Level level) {
    String prefix = prefix(workspace, level) + "-";
    int highest =
        workspace.offers().stream()
            .map(Offer::id)
            .filter(id -> id.startsWith(prefix))
            .map(id -> id.substring(prefix.length()))
            .filter(number ->
                !number.isEmpty()
                    && number.length() <= 9
                    && number.chars().allMatch(c -> c >= '0' && c <= '9'))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%s%03d", prefix, highest + 1);
  }

  private static String prefix(Workspace workspace, Level level) {
    List<String> taken = new ArrayList<>();
    for (Level earlier : workspace.ladder().levels()) {
      if (earlier.id().equals(level.id())) {
        break;
      }
      taken.add(shortest(letters(earlier), taken));
    }
    return shortest(letters(level), taken);
  }

  private static String shortest(String letters, List<String> taken) {
    for (int length = 1; length < letters.length(); length++) {
      if (!taken.contains(letters.substring(0, length))) {
        return letters.substring(0, length);
      }
    }
    return letters;
  }

  private static String letters(Level level) {
    String letters = level.name().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    return letters.isEmpty() ? "O" : letters;
  }

  /// A new draft with the terms, placement, candidate and note of another offer: a new id, a fresh
  /// deadline, version 1, a record of its own and no justification.
  public static Offer duplicate(Workspace workspace, Offer offer, Instant now) {
    Optional<Level> level = workspace.ladder().find(offer.placement().levelId());
    String id =
        level.map(found -> nextId(workspace, found)).orElseGet(() -> copyId(workspace, offer.id()));
    Settings settings = workspace.settings();
    Optional<LocalDate> expires =
        Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(settings.offerDays()));
    return Offer.draft(
            id, offer.candidate(), offer.placement(), offer.terms(), expires, now, settings.desk())
        .withNote(offer.note());
  }

  private static String copyId(Workspace workspace, String id) {
    int number = 2;
    while (workspace.offer(id + "-" + number).isPresent()) {
      number++;
    }
    return id + "-" + number;
  }
}
