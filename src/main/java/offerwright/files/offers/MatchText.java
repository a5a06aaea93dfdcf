package offerwright.files.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.money.Percent;

/// A match of retirement savings as people write it: `4 %` (all of the first 4 % of pay), `50% up
/// to 6%`, `100 % of the first 3 %, then 50 % of the next 2 %`. Whoever gets it is assumed to defer
/// what is matched in full.
final class MatchText {
  private static final String SHARE = "(\\d{1,3}(?:\\.\\d+)?) ?%";
  private static final Pattern ALONE = Pattern.compile(SHARE + "( match)?( of pay)?");
  private static final Pattern STEP =
      Pattern.compile(SHARE + " ?(?:match )?(?:of|up to|on) ?(?:the )?(?:first |next )?" + SHARE);
  private static final Pattern NONE = Pattern.compile("none|no|no match|0 ?%?|-|–");

  private MatchText() {}

  /// True if the words say that nothing is matched.
  static boolean saysNone(String cell) {
    return NONE.matcher(cell.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /// Reads a cell; empty if it says no match.
  static Optional<RetirementMatch> read(String cell) {
    String text = cell.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    List<MatchTier> tiers = new ArrayList<>();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      tier(tiers, alone.group(1), "100");
    } else {
      Matcher steps = STEP.matcher(text);
      while (steps.find()) {
        tier(tiers, steps.group(2), steps.group(1));
      }
    }
    BigDecimal deferred =
        tiers.stream()
            .map(tier -> tier.payShare().points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Percent deferral = new Percent(deferred);
    return tiers.isEmpty() || !deferral.isPortion()
        ? Optional.empty()
        : Optional.of(new RetirementMatch(tiers, deferral, Optional.empty()));
  }

  private static void tier(List<MatchTier> tiers, String share, String rate) {
    Percent width = Percent.of(share);
    if (width.isPortion() && width.points().signum() > 0) {
      tiers.add(new MatchTier(width, Percent.of(rate)));
    }
  }
}
