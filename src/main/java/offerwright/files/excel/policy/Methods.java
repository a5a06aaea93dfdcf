package offerwright.files.excel.policy;

import java.util.List;

/// How the figures are made, in sentences.
final class Methods {
  static final List<String> SENTENCES =
      List.of(
          "Demand of a person is lognormal. With a budget x the person uses min(D, x); its mean is the limited expected value (Klugman, Panjer and Willmot, Loss Models). Output is value · leverage · f(min(D, x) / reference) / f(1), with one reference use for all people.",
          "As used: spending, utilisation, unmet demand, forfeiture and running out follow demand, month by month under the budget rules of the scenario where paths were simulated. In full: every budget is used to the last cent, the textbook model of the price of fairness.",
          "Best is the most productive split into personal budgets that demand allows: the last dollar of everybody is worth the same, value · f′(x) · P(D > x). A team pool can come to more, because a pool is not a split.",
          "Cents are handed out by largest remainder, so that each column of budgets adds up to its total exactly.",
          "Gini is 2 Σ i·x(i) / (n Σ x) − (n + 1) / n over budgets in ascending order. Theil T and L split exactly into parts between and within levels (Shorrocks 1980). Jain is (Σ x)² / (n Σ x²) (Jain, Chiu and Hawe 1984). Palma is the top tenth over the bottom four tenths, with the part of whoever stands on the cut. P90 / P10 takes quantiles of type 7, as PERCENTILE does.",
          "Four kinds of fairness answer different questions and are never mixed: the budget, the budget over base, the utility to its holder, and the opportunity (the part of what a person wants to do that the budget allows).",
          "Differences are means over paths of policy less today on the same random numbers. An interval that holds 0 is no clear difference.");

  private Methods() {}
}
