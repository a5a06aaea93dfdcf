package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.shell.Workbench;

/// The tabs of the lower half: line by line, how it may turn out, what could be swapped, what to
/// ask for.
final class CompareTabs {
  private static final String ASK = "Ask";

  private CompareTabs() {}

  /// @param enterWealth leads to where outside wealth is entered
  /// @param select brings a tab to the front by its title
  static List<TabPart> of(
      Workbench bench, FigureActions.Keeper keeper, Runnable enterWealth, Consumer<String> select) {
    LinesTab lines = new LinesTab(bench.formats(), keeper);
    RiskTab risk = new RiskTab(bench.formats(), bench.background(), keeper, enterWealth);
    TradeDesk desk = new TradeDesk(bench.background());
    AskTab ask = new AskTab(bench.formats(), desk);
    TradeTab trade =
        new TradeTab(
            bench.formats(),
            bench.background(),
            keeper,
            desk,
            _ -> {
              select.accept(ASK);
              ask.tickAmounts();
            });
    return List.of(
        new TabPart(
            "Lines",
            lines.node(),
            Optional.of(lines.button()),
            shown -> lines.show(shown.comparison()),
            _ -> {},
            _ -> {}),
        new TabPart(
            "Risk", risk.node(), Optional.empty(), risk::show, risk::setFront, risk::keepRange),
        new TabPart(
            "Trade",
            trade.node(),
            Optional.empty(),
            trade::show,
            trade::setFront,
            trade::keepRange),
        new TabPart(ASK, ask.node(), Optional.empty(), ask::show, ask::setFront, _ -> {}));
  }
}
