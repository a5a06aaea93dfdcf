package offerwright.cli;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.cli.Json.Fields;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// The lines of a comparison as JSON; what a cell or a difference is, is in its `type`.
final class CompareLineJson {
  private CompareLineJson() {}

  static Fields line(ComparisonLine line) {
    return Json.fields()
        .with("item", Key.of(line.item()))
        .with("part", line.item().part().map(Key::of))
        .with("cells", Json.list(line.cells(), CompareLineJson::cell))
        .with("againstFirst", Json.list(line.againstFirst(), CompareLineJson::difference));
  }

  private static Fields cell(LineCell cell) {
    return switch (cell) {
      case LineCell.Amount(Money money, boolean incomplete, boolean assumed) ->
          typed("amount")
              .with("value", Json.money(money))
              .with("incomplete", incomplete)
              .with("assumed", assumed);
      case LineCell.AmountWithShare(Money money, Percent share) ->
          typed("amount-with-share")
              .with("value", Json.money(money))
              .with("share", Json.percent(share));
      case LineCell.Share(Percent share) -> typed("share").with("value", Json.percent(share));
      case LineCell.Years(List<Percent> shares) ->
          typed("years").with("value", Json.list(shares, Json::percent));
      case LineCell.Span(int count, LineCell.Span.Unit unit) ->
          typed("span").with("value", count).with("unit", Key.of(unit));
      case LineCell.Units(long count) -> typed("units").with("value", count);
      case LineCell.Carried(Percent carried, Optional<Percent> cap) ->
          typed("carried").with("value", Json.percent(carried)).with("cap", cap.map(Json::percent));
      case LineCell.PriceRisk(boolean employer) ->
          typed("price-risk").with("value", employer ? "employer" : "person");
      case LineCell.None _ -> typed("none");
      case LineCell.NotKnown(String reason) -> typed("not-known").with("reason", reason);
    };
  }

  private static Fields difference(LineDifference difference) {
    return switch (difference) {
      case LineDifference.ByAmount apart ->
          typed("by-amount")
              .with("more", Json.money(apart.more()))
              .with("share", apart.share())
              .with("marked", apart.isMarked())
              .with("close", apart.isClose())
              .with("incomplete", apart.incomplete());
      case LineDifference.Same _ -> typed("same");
      case LineDifference.Differs _ -> typed("differs");
      case LineDifference.NotKnown _ -> typed("not-known");
    };
  }

  private static Fields typed(String type) {
    return Json.fields().with("type", type);
  }
}
