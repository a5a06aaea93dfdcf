package offerwright.ui.levels;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import offerwright.calc.ladder.LevelFigures;
import offerwright.calc.ladder.PackageAtMidpoint;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.token.TokenAmount;
import offerwright.files.text.Words;
import offerwright.ui.text.Formats;

/// What a cell says, and what its editor starts with. [LevelReader] reads the latter back.
final class LevelTexts {
  private static final String NOT_KNOWN = "not known";

  private final Formats formats;

  LevelTexts(Formats formats) {
    this.formats = formats;
  }

  String shown(LevelColumn column, LevelView view) {
    Level level = view.level();
    Optional<PackageAtMidpoint> packaged = view.packaged();
    return switch (column) {
      case NAME -> level.name();
      case TRACK -> Words.of(level.track());
      case MINIMUM -> formats.amount(level.band().minimum());
      case MIDPOINT -> formats.amount(level.band().midpoint());
      case MAXIMUM -> formats.amount(level.band().maximum());
      case SPREAD -> view.figures().map(LevelFigures::spread).map(formats::percent).orElse("");
      case BONUS -> formats.percent(level.bonusTarget());
      case EQUITY -> equity(level, true);
      case BUDGET -> budget(level.tokens(), true);
      case TOKEN_SHARE -> known(view, view.tokenShare().map(formats::percent));
      case EXPECTED_USE -> formats.percent(level.expectedUtilisation());
      case BENEFITS -> known(view, packaged.map(PackageAtMidpoint::benefits).map(formats::amount));
      case BENEFIT_SHARE ->
          known(view, packaged.map(PackageAtMidpoint::benefitShare).map(formats::percent));
      case SEATS -> formats.count(level.headcount());
      case PEOPLE -> view.figures().map(figures -> formats.count(figures.people())).orElse("");
      case FACE ->
          known(view, view.figures().flatMap(LevelFigures::companyFace).map(formats::amount));
      case EXPECTED ->
          known(view, view.figures().flatMap(LevelFigures::companyExpected).map(formats::amount));
    };
  }

  private static String known(LevelView view, Optional<String> text) {
    return text.orElse(view.figures().isEmpty() ? "" : NOT_KNOWN);
  }

  String typed(LevelColumn column, Level level) {
    return switch (column) {
      case NAME -> level.name();
      case MINIMUM -> plain(level.band().minimum());
      case MIDPOINT -> plain(level.band().midpoint());
      case MAXIMUM -> plain(level.band().maximum());
      case BONUS -> points(level.bonusTarget());
      case EQUITY -> equity(level, false);
      case BUDGET -> budget(level.tokens(), false);
      case EXPECTED_USE -> points(level.expectedUtilisation());
      case SEATS -> formats.count(level.headcount());
      case TRACK, SPREAD, TOKEN_SHARE, BENEFITS, BENEFIT_SHARE, PEOPLE, FACE, EXPECTED -> "";
    };
  }

  private String equity(Level level, boolean brief) {
    return switch (level.equity().annual()) {
      case EquityQuantity.Value value ->
          brief ? formats.amount(value.amount()) : plain(value.amount());
      case EquityQuantity.Units units ->
          formats.count(units.count()) + " " + Words.units(level.equity().instrument());
    };
  }

  private String budget(TokenAmount amount, boolean brief) {
    return switch (amount) {
      case TokenAmount.InMoney money ->
          brief ? formats.amount(money.annual()) : plain(money.annual());
      case TokenAmount.InTokens tokens ->
          (brief ? formats.tokens(tokens.annual()) : formats.count(tokens.annual().tokens()))
              + " tokens";
      case TokenAmount.ShareOfBase share ->
          points(share.share()) + " % up to " + plain(share.cap());
    };
  }

  /// An amount with the decimals it has.
  String plain(Money money) {
    return number(money.amount());
  }

  private String points(Percent percent) {
    return number(percent.points());
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(formats.locale());
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    return format.format(number);
  }
}
