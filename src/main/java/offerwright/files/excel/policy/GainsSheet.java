package offerwright.files.excel.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// Who gains and who loses against today, by level and by team.
final class GainsSheet {
  private static final int LABEL = 1;
  private static final int COUNT = 2;
  private static final int TODAY = 3;
  private static final int HEAD = 3;

  private final Model model;
  private final Page page;
  private final int policies;

  private GainsSheet(Model model, Page page) {
    this.model = model;
    this.page = page;
    this.policies = model.result().rows().size();
  }

  /// Column of a policy in the table of means, from policy 1 on.
  static int mean(int policy) {
    return TODAY + policy;
  }

  /// Row of the headings of the means by level, from 1.
  static int meanHead() {
    return HEAD + 3;
  }

  /// Levels; the page is to be gone on with by the teams.
  static Page write(Model model) {
    int policies = model.result().rows().size();
    int[] widths = new int[Math.max(TODAY + policies + 1, 10)];
    Arrays.fill(widths, 17);
    widths[0] = 2;
    widths[LABEL] = 32;
    widths[COUNT] = 10;
    Page page = model.page(Sheets.GAINS, widths);
    page.row(26).put(LABEL, Look.TITLE, "Who gains, who loses");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Against today's budgets, a year, in "
                + model.currency()
                + "; live over the sheet Allocation"
                + (model.isLive() ? "." : ", teams as values because there are so many."));
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "In a pool it is the part a person brings into it that is compared.");
    new GainsSheet(model, page).tables("level", Groups.levels(model), true);
    page.breakAfter();
    model.book().wide(page, HEAD);
    return page;
  }

  /// Teams, of which there may be thousands.
  static void teams(Model model, Page page) {
    new GainsSheet(model, page).tables("team", Groups.teams(model), model.isLive());
  }

  private void tables(String what, Groups groups, boolean live) {
    double[] counts = groups.counts();
    List<double[]> sums = model.budgets().stream().map(groups::sums).toList();
    int means = means(what, groups, counts, sums, live);
    section("Change a head by " + what);
    heads(what);
    List<Integer> present = groups.present();
    for (int i = 0; i < present.size(); i++) {
      int group = present.get(i);
      line(groups, group, counts, live);
      for (int policy = 1; policy <= policies; policy++) {
        page.put(
            mean(policy),
            Look.VALUE,
            cell(
                live,
                Page.letter(mean(policy)) + (means + i) + "-" + Page.letter(TODAY) + (means + i),
                (sums.get(policy)[group] - sums.getFirst()[group]) / counts[group],
                model.moneyFormat()));
      }
      page.fill(LABEL, TODAY + policies, Look.VALUE);
    }
    moved("People who gain, by " + what, what, groups, live, 1);
    moved("People who lose, by " + what, what, groups, live, -1);
  }

  /// Row of the first group, from 1.
  private int means(
      String what, Groups groups, double[] counts, List<double[]> sums, boolean live) {
    section("Budget a head by " + what);
    heads(what);
    int first = page.number() + 1;
    for (int group : groups.present()) {
      line(groups, group, counts, live);
      for (int policy = 0; policy <= policies; policy++) {
        page.put(
            mean(policy),
            Look.VALUE,
            cell(
                live,
                groups.sumOf(label(), Names.budget(policy)) + "/" + page.address(COUNT),
                sums.get(policy)[group] / counts[group],
                model.moneyFormat()));
      }
    }
    return first;
  }

  private void moved(String title, String what, Groups groups, boolean live, int sign) {
    section(title);
    heads(what);
    double[] today = model.budgets().getFirst();
    double[] counts = groups.counts();
    List<double[]> moved =
        model.budgets().stream().map(budgets -> groups.moved(budgets, today, sign)).toList();
    for (int group : groups.present()) {
      line(groups, group, counts, live);
      for (int policy = 1; policy <= policies; policy++) {
        page.put(
            mean(policy),
            Look.VALUE,
            cell(
                live,
                groups.movedOf(label(), Names.change(policy), sign > 0 ? ">" : "<"),
                moved.get(policy)[group],
                NumberFormats.WHOLE));
      }
      page.fill(LABEL, TODAY + policies, Look.VALUE);
    }
  }

  private void section(String title) {
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, TODAY + policies, Look.SECTION);
  }

  private void heads(String what) {
    page.row(30)
        .put(
            LABEL,
            Look.HEAD_LEFT,
            what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1))
        .put(COUNT, Look.HEAD, "People");
    for (int policy = 0; policy <= policies; policy++) {
      page.put(mean(policy), Look.HEAD_WRAPPED, model.policies().get(policy).name());
    }
  }

  private void line(Groups groups, int group, double[] counts, boolean live) {
    page.row().put(LABEL, Look.WORDS, groups.names().get(group));
    page.put(
        COUNT, Look.VALUE, cell(live, groups.countOf(label()), counts[group], NumberFormats.WHOLE));
  }

  private String label() {
    return page.address(LABEL);
  }

  private static Entry cell(boolean live, String formula, double value, String format) {
    return live ? new Entry.Worked(formula, value, format) : new Entry.Figure(value, format);
  }
}
