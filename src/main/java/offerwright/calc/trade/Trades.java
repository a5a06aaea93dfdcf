package offerwright.calc.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offerwright.domain.company.Listing;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Moves one part of a package into another and keeps a total.
///
/// The total is kept as nearly as whole cents and whole units of equity allow: [TradeResult#rest]
/// says what is left, and never hides it. Everything that hangs on a part moves with it: base
/// drives the bonus (unless the bonus is itself given or wanted, whose amount then stays), the
/// 401(k) match, the employer's on-cost and a token budget that is a share of base.
public final class Trades {

  private Trades() {}

  /// Takes `amount` out of `from` and puts as much into `to` as keeps the held total.
  ///
  /// Refused with words: an amount that is not above zero or in another currency, more than `from`
  /// has, one part for itself, parts whose worth is not disclosed, and a `to` that does not count
  /// in the held total (tokens without personal value for the candidate).
  ///
  /// @param listing of the offering company
  /// @param today the day token prices are read for
  /// @param amount as [TradePart] measures `from`, in the offer's currency; example: 20,000 USD of
  ///   base a year
  public static Checked<TradeResult> move(
      Workspace workspace,
      OfferTerms terms,
      Listing listing,
      LocalDate today,
      Held held,
      TradePart from,
      TradePart to,
      Money amount) {
    TradeDesk desk = new TradeDesk(workspace, listing, today, new Sizes(from == TradePart.BONUS));
    TradeSide before = desk.side(terms);
    List<Problem> problems = new ArrayList<>();
    if (from == to) {
      problems.add(
          TradeDesk.problem(
              to, "A part cannot be traded for itself.", "Choose two different parts."));
    }
    TradeDesk.obstacle(from, before).ifPresent(problems::add);
    TradeDesk.obstacle(to, before).ifPresent(problems::add);
    wrong(from, amount, before).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    if (amount.isNegative() || amount.isZero()) {
      return Checked.bad(
          TradeDesk.problem(
              from,
              "There is nothing to trade.",
              "Enter an amount above zero, or swap the two parts."));
    }
    Money left = before.amount(from).minus(amount);
    if (left.isNegative()) {
      return Checked.bad(
          TradeDesk.problem(
              from,
              "The offer has only "
                  + before.amount(from).inWords()
                  + " of "
                  + name(from)
                  + " to give.",
              "Enter at most that amount."));
    }
    return desk.withAmount(from, before, left)
        .map(desk::side)
        .map(given -> balanced(desk, before, given, held, to))
        .orElseGet(() -> Checked.bad(outOfReach(from, held)));
  }

  /// Sets parts to wanted amounts and lets one other part give way (or grow) so that the total is
  /// held, in one action: "base 200k and tokens 200k instead of options" is `Map.of(BASE, 200k,
  /// TOKENS, 200k)` with `EQUITY` balancing.
  ///
  /// When not even nothing of the balancing part is little enough, it is taken away altogether and
  /// the result comes with a warning that says by how much the held total rises. Refused with words
  /// as in [#move].
  ///
  /// @param targets wanted amounts as [TradePart] measures them, in the offer's currency, 0 or more
  /// @param balancing the part that gives way; not among the targets
  public static Checked<TradeResult> replace(
      Workspace workspace,
      OfferTerms terms,
      Listing listing,
      LocalDate today,
      Map<TradePart, Money> targets,
      TradePart balancing,
      Held held) {
    TradeDesk desk =
        new TradeDesk(workspace, listing, today, new Sizes(targets.containsKey(TradePart.BONUS)));
    TradeSide before = desk.side(terms);
    List<Problem> problems = new ArrayList<>();
    // In the order of the parts: the bonus is a share of the base wanted, not of the one before.
    Map<TradePart, Money> ordered = new TreeMap<>(targets);
    if (ordered.isEmpty()) {
      problems.add(
          Problem.error(
              "trade", "No part has a wanted amount.", "Enter what one part should become."));
    }
    if (ordered.containsKey(balancing)) {
      problems.add(
          TradeDesk.problem(
              balancing,
              "The part that gives way cannot have a wanted amount.",
              "Choose another part to give way."));
    }
    TradeDesk.obstacle(balancing, before).ifPresent(problems::add);
    ordered.forEach((part, amount) -> wanted(part, amount, before).forEach(problems::add));
    if (!problems.isEmpty()) {
      return Checked.bad(problems);
    }
    TradeSide set = before;
    for (Map.Entry<TradePart, Money> target : ordered.entrySet()) {
      Optional<Problem> obstacle = TradeDesk.obstacle(target.getKey(), set);
      if (obstacle.isPresent()) {
        return Checked.bad(obstacle.get());
      }
      Optional<OfferTerms> reached = desk.withAmount(target.getKey(), set, target.getValue());
      if (reached.isEmpty()) {
        return Checked.bad(outOfReach(target.getKey(), held));
      }
      set = desk.side(reached.get());
    }
    return balanced(desk, before, set, held, balancing);
  }

  private static List<Problem> wanted(TradePart part, Money amount, TradeSide before) {
    List<Problem> problems = new ArrayList<>(TradeDesk.obstacle(part, before).stream().toList());
    wrong(part, amount, before).ifPresent(problems::add);
    if (amount.isNegative()) {
      problems.add(
          TradeDesk.problem(part, "A wanted amount cannot be below zero.", "Enter 0 or more."));
    }
    return problems;
  }

  private static Optional<Problem> wrong(TradePart part, Money amount, TradeSide before) {
    return amount.currency().equals(before.terms().currency())
        ? Optional.empty()
        : Optional.of(
            TradeDesk.problem(
                part,
                "The amount is in "
                    + amount.currency()
                    + ", the offer in "
                    + before.terms().currency()
                    + ".",
                "Enter the amount in " + before.terms().currency() + "."));
  }

  /// Sizes `part` of `set` so that the held total is that of `before` again.
  private static Checked<TradeResult> balanced(
      TradeDesk desk, TradeSide before, TradeSide set, Held held, TradePart part) {
    Optional<Problem> obstacle = TradeDesk.obstacle(part, set);
    if (obstacle.isPresent()) {
      return Checked.bad(obstacle.get());
    }
    Money target = before.totals().of(held);
    Optional<OfferTerms> terms = desk.withTotal(part, set, held, target);
    if (terms.isEmpty()) {
      return Checked.bad(outOfReach(part, held));
    }
    TradeSide after = desk.side(terms.get());
    TradeResult result = new TradeResult(held, before, after);
    boolean gone =
        after.amount(part).isZero() && result.rest().compareTo(Money.zero(target.currency())) > 0;
    return gone
        ? Checked.of(
            result,
            List.of(
                Problem.warning(
                    "trade/" + part.name().toLowerCase(Locale.ROOT),
                    "Without any "
                        + name(part)
                        + " the "
                        + name(held)
                        + " still rises by "
                        + result.rest().inWords()
                        + " over four years.",
                    "Lower another part if it must not rise.")))
        : Checked.good(result);
  }

  private static Problem outOfReach(TradePart part, Held held) {
    boolean tokens = part == TradePart.TOKENS && held == Held.CANDIDATE_VALUE;
    String repair =
        tokens
            ? "Raise the own-use share if the budget is worth something to the person, or hold another total."
            : "Choose another part, or hold another total.";
    return TradeDesk.problem(
        part,
        "No amount of "
            + name(part)
            + " makes up for it, because it does not count enough in the "
            + name(held)
            + ".",
        repair);
  }

  private static String name(TradePart part) {
    return switch (part) {
      case BASE -> "base";
      case BONUS -> "bonus";
      case SIGN_ON -> "sign-on payment";
      case EQUITY -> "equity";
      case TOKENS -> "token budget";
    };
  }

  private static String name(Held held) {
    return switch (held) {
      case COMPANY_COST -> "company cost";
      case CANDIDATE_VALUE -> "candidate value";
      case FACE_TOTAL -> "face total";
    };
  }
}
