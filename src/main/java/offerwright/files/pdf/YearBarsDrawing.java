package offerwright.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.YearBar;
import offerwright.domain.money.Money;

/// The years as stacked bars, offer beside offer; tokens stand beside each bar, never on it: face
/// value outlined, expected use filled.
final class YearBarsDrawing {
  private static final float HEIGHT = 112;
  private static final float AXIS = 34;
  private static final float BAR = 0.62f;
  private static final float TOKENS = 0.22f;
  private static final float ABOVE = 12;
  private static final int STEPS = 4;

  private final Draft draft;
  private final Comparison comparison;
  private final List<Integer> offers;

  private record Part(String name, Ink ink, Function<YearBar, Money> of) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("Base", Ink.CASH, YearBar::base),
          new Part("Bonus and one-time payments", Ink.VARIABLE, YearBar::variable),
          new Part("Equity, as counted", Ink.EQUITY, YearBar::equity),
          new Part("Benefits", Ink.BENEFITS, YearBar::benefits));

  YearBarsDrawing(Draft draft, Comparison comparison) {
    this.draft = draft;
    this.comparison = comparison;
    offers =
        IntStream.range(0, comparison.offers().size())
            .filter(i ->
                comparison
                    .years()
                    .get(i)
                    .getFirst()
                    .base()
                    .currency()
                    .equals(comparison.currency()))
            .boxed()
            .toList();
  }

  void draw() throws IOException {
    double most = nice(longest());
    if (most == 0) {
      return;
    }
    draft.section("By year, in thousand " + comparison.currency(), HEIGHT + 40);
    legend();
    float foot = draft.y() - HEIGHT;
    axis(foot, most);
    int years = comparison.years().getFirst().size();
    float room = (draft.width() - AXIS) / years;
    for (int year = 0; year < years; year++) {
      float left = Draft.MARGIN + AXIS + room * year;
      float each = room * 0.92f / offers.size();
      for (int i = 0; i < offers.size(); i++) {
        bar(offers.get(i), year, left + each * i, each, foot, most);
      }
      draft.textAround(
          left + room * 0.46f,
          foot - 18,
          Type.NOTE,
          comparison.years().getFirst().get(year).year());
    }
    draft.gap(HEIGHT + 22);
    if (offers.size() < comparison.offers().size()) {
      draft.paragraph(
          Type.SMALL, "An offer in another currency that is not converted has no bars here.");
    }
  }

  private double longest() {
    return offers.stream()
        .flatMap(i -> comparison.years().get(i).stream())
        .mapToDouble(bar -> Math.max(bar.total().toDouble(), bar.tokens().toDouble()))
        .max()
        .orElse(0);
  }

  /// A round number not below the longest bar: 1, 2, 4, 5 or 8 with zeros, so that four steps are
  /// round, too.
  private static double nice(double most) {
    if (most <= 0) {
      return 0;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    for (double each : new double[] {1, 2, 4, 6, 8}) {
      if (most <= each * power) {
        return each * power;
      }
    }
    return 10 * power;
  }

  private void legend() throws IOException {
    float x = Draft.MARGIN;
    draft.gap(9);
    for (Part part : PARTS) {
      draft.fill(x, draft.y(), 6, 6, part.ink());
      x = name(part.name(), x);
    }
    draft.fill(x, draft.y(), 6, 6, Ink.TOKENS);
    x = name("Tokens used, beside", x);
    draft.outline(x + 0.3f, draft.y() + 0.3f, 5.4f, 5.4f, Ink.TOKENS);
    name("Tokens, face value", x);
    draft.gap(4 + ABOVE);
  }

  private float name(String name, float x) throws IOException {
    draft.text(x + 9, draft.y() + 0.5f, Type.NOTE, name);
    return x + 9 + draft.letters().width(name, Type.NOTE.face(), Type.NOTE.size()) + 11;
  }

  private void axis(float foot, double most) throws IOException {
    for (int i = 0; i <= STEPS; i++) {
      float at = foot + HEIGHT * i / STEPS;
      draft.line(
          Draft.MARGIN + AXIS - 4, at, draft.right(), at, i == 0 ? Ink.MUTED : Ink.INNER, 0.5f);
      draft.textBefore(Draft.MARGIN + AXIS - 8, at - 2.5f, Type.NOTE, thousands(most * i / STEPS));
    }
  }

  private static String thousands(double amount) {
    double thousands = amount / 1000;
    return String.format(
        Locale.ROOT, thousands == Math.rint(thousands) ? "%,.0f" : "%,.1f", thousands);
  }

  private void bar(int offer, int year, float x, float room, float foot, double most)
      throws IOException {
    YearBar bar = comparison.years().get(offer).get(year);
    float at = foot;
    float width = room * BAR;
    for (Part part : PARTS) {
      float height = (float) (HEIGHT * part.of().apply(bar).toDouble() / most);
      if (height > 0) {
        draft.fill(x, at, width, height, part.ink());
        at += height;
      }
    }
    String sum = thousands(Math.rint(bar.total().toDouble() / 1000) * 1000);
    float size = Math.min(Type.SMALL.size(), room / Math.max(1, sum.length()) * 1.5f);
    draft.textAround(x + width / 2, at + 2, new Type(Face.PLAIN, size, Ink.TEXT), sum);
    tokens(bar, x + width + room * 0.04f, room * TOKENS, foot, most);
    draft.textAround(x + width / 2, foot - 9, Type.HEAD, comparison.offers().get(offer).tag());
  }

  private void tokens(YearBar bar, float x, float width, float foot, double most)
      throws IOException {
    float face = (float) (HEIGHT * bar.tokens().toDouble() / most);
    float used = (float) (HEIGHT * bar.tokensUsed().toDouble() / most);
    if (face > 0) {
      draft.fill(x, foot, width, Math.min(used, face), Ink.TOKENS);
      draft.outline(x, foot, width, face, Ink.TOKENS);
    }
  }

  /// Names of the parts, for tests.
  static List<String> parts() {
    List<String> names = new ArrayList<>();
    PARTS.forEach(part -> names.add(part.name()));
    return names;
  }
}
