package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import offerwright.calc.forecast.DemandDefaults;
import offerwright.calc.forecast.PriceDefaults;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.TierPath;
import offerwright.domain.plan.TokensPerWork;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// What tokens will cost: a process for each tier, and how many tokens a piece of work takes.
final class PricesSection {
  private static final Place<List<TierPath>> TIERS =
      Places.PRICES.at("tiers", PriceOutlook::tiers, PriceOutlook::withTiers);

  private PricesSection() {}

  /// What lines there are: the tiers, and whether each has a share to type.
  private record Tiers(List<ModelTier> tiers, boolean shared) {}

  static void fill(FormRows rows) {
    rows.group(
        planned -> {
          List<TierPath> all = planned.scenario().prices().tiers();
          return new Tiers(
              all.stream().map(TierPath::tier).toList(),
              all.size() > 1 || !TierShares.isWhole(all));
        },
        (shown, inner) -> {
          for (int i = 0; i < shown.tiers().size(); i++) {
            tier(inner, shown, i);
          }
        });
    Button history =
        Nodes.linkButton("Price history…", Feather.TRENDING_DOWN, rows.desk()::openHistory);
    history.setId("open-history");
    rows.node(history, _ -> {});
    rows.decimal(
            "Elasticity",
            "",
            2,
            0,
            5,
            Places.DEMAND.at(
                "elasticity", DemandProfile::elasticity, DemandProfile::withElasticity))
        .from(DemandDefaults.ELASTICITY);
    work(rows);
  }

  private static void work(FormRows rows) {
    Place<TokensPerWork> work =
        Places.PRICES.at("work", PriceOutlook::work, PriceOutlook::withWork);
    FormRows inner = new FormRows(rows.desk());
    inner
        .percent(
            "By tokenizers",
            "% a year",
            -99,
            1000,
            work.at("tokenizer", TokensPerWork::tokenizer, TokensPerWork::withTokenizer))
        .from(PriceDefaults.TOKENIZER);
    inner
        .percent(
            "By agents",
            "% a year",
            -99,
            1000,
            work.at("agents", TokensPerWork::agents, TokensPerWork::withAgents))
        .from(PriceDefaults.AGENTS);
    StepRows.fill(
        inner,
        "Steps at known months",
        work.at("steps", TokensPerWork::steps, TokensPerWork::withSteps));
    rows.part("Tokens per piece of work", inner);
    FormRows quality = new FormRows(rows.desk());
    quality
        .percent(
            "Moves to new models",
            "% of work",
            0,
            100,
            Places.PRICES.at("upgrade", PriceOutlook::upgrade, PriceOutlook::withUpgrade))
        .from(PriceDefaults.UPGRADE);
    quality
        .decimal(
            "Equal quality falls",
            "× a year",
            1,
            1,
            1000,
            Places.PRICES.at(
                "quality", PriceOutlook::qualityDecline, PriceOutlook::withQualityDecline))
        .from(PriceDefaults.QUALITY_DECLINE);
    rows.part("New models", quality);
  }

  private static void tier(FormRows rows, Tiers shown, int index) {
    List<ModelTier> tiers = shown.tiers();
    Place<TierPath> path = Place.entry(TIERS, index);
    Place<PriceProcess> process = path.at("process", TierPath::process, TierPath::withProcess);
    if (tiers.size() > 1) {
      rows.node(Nodes.label(Words.of(tiers.get(index)), "ow-strong"), _ -> {});
    }
    rows.choice(
        "Tier",
        Arrays.stream(ModelTier.values())
            .filter(tier -> tier == tiers.get(index) || !tiers.contains(tier))
            .toList(),
        Words::of,
        path.at("tier", TierPath::tier, TierPath::withTier));
    if (shown.shared()) {
      share(rows, path, index);
    }
    PathRows.fill(rows, path, process);
    edge(rows, tiers, index);
  }

  /// Shares that do not add up are said beside each of them, with what mends it.
  private static void share(FormRows rows, Place<TierPath> path, int index) {
    FormDesk desk = rows.desk();
    FormRows.NumberRow share =
        rows.percent(
            "Share of spending",
            "%",
            0,
            100,
            path.at("share", TierPath::share, TierPath::withShare));
    Button mend =
        Nodes.linkButton(
            "",
            Feather.CHECK,
            () ->
                desk.pen()
                    .planned()
                    .ifPresent(planned ->
                        desk.pen()
                            .set(
                                "Make the shares add up",
                                TIERS,
                                TierShares.mended(planned.scenario().prices().tiers(), index))));
    mend.setId("mend-share-" + index);
    rows.node(
        mend,
        planned -> {
          List<TierPath> all = planned.scenario().prices().tiers();
          Optional<String> wrong = TierShares.remark(all, desk.formats());
          share.field().setRemark(wrong.orElse(""));
          Nodes.setShown(mend, wrong.isPresent());
          wrong.ifPresent(_ -> mend.setText(TierShares.repair(all, index, desk.formats())));
        });
  }

  private static void edge(FormRows rows, List<ModelTier> tiers, int index) {
    FormDesk desk = rows.desk();
    if (tiers.size() > 1) {
      rows.node(
          Nodes.linkButton(
              "Remove this tier",
              Feather.X,
              () ->
                  change(
                      desk,
                      "Remove a tier",
                      all -> {
                        all.remove(index);
                        List<TierPath> whole = TierShares.whole(List.copyOf(all));
                        all.clear();
                        all.addAll(whole);
                      })),
          _ -> {});
    }
    if (index < tiers.size() - 1) {
      rows.node(Nodes.rule(), _ -> {});
      return;
    }
    if (tiers.size() > 1) {
      rows.percent(
              "Tiers move together",
              "%",
              0,
              100,
              Places.PRICES.at(
                  "tierCorrelation",
                  PriceOutlook::tierCorrelation,
                  PriceOutlook::withTierCorrelation))
          .from(PriceDefaults.TIER_CORRELATION);
    }
    Optional<ModelTier> next =
        Arrays.stream(ModelTier.values()).filter(tier -> !tiers.contains(tier)).findFirst();
    next.ifPresent(tier ->
        rows.node(
            Nodes.linkButton(
                "Add a tier",
                Feather.PLUS,
                () ->
                    change(
                        desk,
                        "Add a tier",
                        all ->
                            all.add(new TierPath(tier, Percent.NONE, all.getFirst().process())))),
            _ -> {}));
  }

  private static void change(FormDesk desk, String label, Consumer<List<TierPath>> edit) {
    desk.pen()
        .planned()
        .ifPresent(planned -> {
          List<TierPath> all = new ArrayList<>(planned.scenario().prices().tiers());
          edit.accept(all);
          desk.pen().set(label, TIERS, all);
        });
  }
}
