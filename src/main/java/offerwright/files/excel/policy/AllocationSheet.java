package offerwright.files.excel.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// The head of the sheet of people: what stands in the columns, what they add up to, and that it is
/// the pool to the cent. [AllocationRows] writes the people below.
final class AllocationSheet {
  private static final int BUDGET_WIDTH = 16;
  private static final int COLUMNS_A_PAGE = 14;

  private AllocationSheet() {}

  /// The page, to be gone on with below the head.
  static Page write(Model model) {
    Columns columns = new Columns(model.result().rows().size());
    Page page = model.page(Sheets.ALLOCATION, widths(columns));
    page.sheet().setDefaultRowHeightInPoints(Page.ROW);
    page.row(26).put(Columns.PERSON, Look.TITLE, "Who gets how much");
    page.row(15)
        .put(
            Columns.PERSON,
            Look.SUBTITLE,
            "A year, in "
                + model.currency()
                + ". Budgets are blue: type over one, and sums, changes, shares and indices follow; simulated figures do not.");
    heads(model, page, columns);
    totals(model, page, columns);
    names(model, page, columns);
    model
        .book()
        .table(page, Columns.TEAM + 1, Columns.HEAD, Math.ceilDiv(columns.last(), COLUMNS_A_PAGE));
    return page;
  }

  private static int[] widths(Columns columns) {
    int[] widths = new int[columns.last() + 1];
    Arrays.fill(widths, BUDGET_WIDTH);
    int[] first = {2, 14, 14, 22, 15, 10, 27, 10, 14, 15, 27};
    System.arraycopy(first, 0, widths, 0, first.length);
    return widths;
  }

  private static void heads(Model model, Page page, Columns columns) {
    List<PolicyRow> policies = model.policies();
    page.row(17).put(columns.budget(0), Look.HEAD_LEFT, "Budget a year");
    page.fill(columns.budget(0), columns.budget(columns.policies()), Look.HEAD_LEFT);
    if (columns.policies() > 0) {
      page.put(columns.change(1), Look.HEAD_LEFT, "Change against today")
          .fill(columns.change(1), columns.change(columns.policies()), Look.HEAD_LEFT);
    }
    page.put(columns.overBase(0), Look.HEAD_LEFT, "Budget over base")
        .fill(columns.overBase(0), columns.last(), Look.HEAD_LEFT);
    page.row(30);
    String[] about = {
      "Person",
      "Level",
      "Team",
      "Base",
      "Leverage",
      "from",
      "Impact",
      "from",
      "Demand a year",
      "from"
    };
    for (int i = 0; i < about.length; i++) {
      boolean words = i < 3 || about[i].equals("from");
      page.put(
          Columns.PERSON + i,
          words ? Look.HEAD_LEFT : Look.HEAD,
          about[i].equals("from") ? "   from" : about[i]);
    }
    for (int policy = 0; policy < policies.size(); policy++) {
      String name = policies.get(policy).name();
      page.put(columns.budget(policy), Look.HEAD_WRAPPED, name);
      page.put(columns.overBase(policy), Look.HEAD_WRAPPED, name);
      if (policy > 0) {
        page.put(columns.change(policy), Look.HEAD_WRAPPED, name);
      }
    }
  }

  private static void totals(Model model, Page page, Columns columns) {
    page.row().put(Columns.PERSON, Look.LABEL, "Sum of budgets");
    double[] today = model.budgets().getFirst();
    for (int policy = 0; policy < model.policies().size(); policy++) {
      double sum = exact(model, budgets(model.policies().get(policy).allocation()));
      page.put(
          columns.budget(policy),
          Look.STRONG,
          new Entry.Worked("SUM(" + Names.budget(policy) + ")", sum, model.moneyFormat()));
      if (policy > 0) {
        page.put(
            columns.change(policy),
            Look.STRONG,
            new Entry.Worked(
                "ROUND("
                    + page.address(columns.budget(policy))
                    + "-"
                    + page.address(columns.budget(0))
                    + ","
                    + model.currency().digits()
                    + ")",
                sum - exact(model, budgets(model.result().today().allocation())),
                model.moneyFormat()));
      }
    }
    page.fill(Columns.PERSON, columns.last(), Look.VALUE);
    amounts(model, page, columns, "Reserve of pools", Allocation::reserve);
    page.row().put(Columns.PERSON, Look.LABEL, "Handed out together");
    for (int policy = 0; policy < model.policies().size(); policy++) {
      String letter = Columns.letter(columns.budget(policy));
      page.put(
          columns.budget(policy),
          Look.STRONG,
          new Entry.Worked(
              letter + (page.number() - 2) + "+" + letter + (page.number() - 1),
              exact(model, model.policies().get(policy).allocation().total()),
              model.moneyFormat()));
    }
    page.fill(Columns.PERSON, columns.last(), Look.VALUE);
    amounts(model, page, columns, "To be handed out", Allocation::total);
    checks(model, page, columns);
    means(model, page, columns);
    page.row(6).fill(Columns.PERSON, columns.last(), Look.HEAD_LEFT);
    if (today.length > 0 && page.number() + 1 != Columns.FIRST) {
      throw new IllegalStateException("people begin in row " + (page.number() + 1));
    }
  }

  private static void checks(Model model, Page page, Columns columns) {
    page.row().put(Columns.PERSON, Look.LABEL, "Check");
    for (int policy = 0; policy < model.policies().size(); policy++) {
      String letter = Columns.letter(columns.budget(policy));
      String gap =
          "ROUND("
              + letter
              + (page.number() - 2)
              + "-"
              + letter
              + (page.number() - 1)
              + ","
              + model.currency().digits()
              + ")";
      page.put(
          columns.budget(policy),
          Look.STRONG,
          new Entry.WorkedWords(
              "IF(" + gap + "=0,\"ties out\",IF(" + gap + ">0,\"too much\",\"too little\"))",
              "ties out"));
    }
    page.fill(Columns.PERSON, columns.last(), Look.VALUE);
  }

  private static void means(Model model, Page page, Columns columns) {
    page.row().put(Columns.PERSON, Look.LABEL, "Mean a head");
    for (int policy = 0; policy < model.policies().size(); policy++) {
      page.put(
              columns.budget(policy),
              Look.VALUE,
              new Entry.Worked(
                  "AVERAGE(" + Names.budget(policy) + ")",
                  DoubleStream.of(model.budgets().get(policy)).sum() / model.staff().size(),
                  model.moneyFormat()))
          .name(columns.budget(policy), Names.mean(policy));
    }
    page.fill(Columns.PERSON, columns.last(), Look.VALUE);
  }

  private static void amounts(
      Model model, Page page, Columns columns, String label, ToLongFunction<Allocation> amount) {
    page.row().put(Columns.PERSON, Look.LABEL, label);
    for (int policy = 0; policy < model.policies().size(); policy++) {
      page.put(
          columns.budget(policy),
          Look.VALUE,
          new Entry.Figure(
              exact(model, amount.applyAsLong(model.policies().get(policy).allocation())),
              NumberFormats.moneyOrDash(model.currency())));
    }
    page.fill(Columns.PERSON, columns.last(), Look.VALUE);
  }

  private static long budgets(Allocation allocation) {
    return allocation.total() - allocation.reserve();
  }

  private static double exact(Model model, long minor) {
    return Money.ofMinor(minor, model.currency()).toDouble();
  }

  private static void names(Model model, Page page, Columns columns) {
    int last = Columns.FIRST + model.staff().size() - 1;
    page.nameRange(Names.LEVEL_OF, Columns.LEVEL, Columns.FIRST, last);
    page.nameRange(Names.TEAM_OF, Columns.TEAM, Columns.FIRST, last);
    page.nameRange(Names.BASE_OF, Columns.BASE, Columns.FIRST, last);
    for (int policy = 0; policy < model.policies().size(); policy++) {
      page.nameRange(Names.budget(policy), columns.budget(policy), Columns.FIRST, last);
      if (policy > 0) {
        page.nameRange(Names.change(policy), columns.change(policy), Columns.FIRST, last);
      }
    }
  }
}
