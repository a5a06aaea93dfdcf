package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;

/// The grid of a cap table: who owns what, which agreements convert, which rounds may come.
final class CapTableForm {
  private static final String NEEDED = "needed";
  private static final long MOST_SHARES = 1_000_000_000_000L;

  private final CurrencyCode currency;
  private final RowList<CapTableDraft.Common> common;
  private final RowList<CapTableDraft.Preferred> preferred;
  private final RowList<CapTableDraft.Options> options;
  private final RowList<CapTableDraft.Agreement> safes;
  private final RowList<CapTableDraft.Round> rounds;
  private final NumberField pool;
  private final VBox box;

  CapTableForm(Entries entries, CurrencyCode currency) {
    this.currency = currency;
    common =
        new RowList<>(
            entries,
            "common",
            "Add common shares",
            () -> new CapTableDraft.Common("", Optional.empty()),
            this::commonRow);
    preferred =
        new RowList<>(
            entries, "preferred", "Add a preferred class", this::nextClass, this::preferredRow);
    options =
        new RowList<>(
            entries,
            "options",
            "Add options",
            () -> new CapTableDraft.Options("", Optional.empty(), Optional.empty()),
            this::optionsRow);
    safes =
        new RowList<>(
            entries,
            "safes",
            "Add a SAFE",
            () -> new CapTableDraft.Agreement("", Optional.empty(), Optional.empty()),
            this::safeRow);
    rounds =
        new RowList<>(
            entries,
            "rounds",
            "Add a round before the exit",
            () ->
                new CapTableDraft.Round(
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ParticipationKind.NONE,
                    Optional.empty(),
                    false),
            this::roundRow);
    pool = entries.whole("pool", "Unissued pool", 0, MOST_SHARES, "", "none");
    box =
        new VBox(
            12,
            part("Common shares", common.node()),
            part("Preferred classes, the highest rank is paid first", preferred.node()),
            part("Options outstanding", options.node()),
            Columns.fields(
                200, 2, new FieldBox("Unissued pool, nothing at an exit", pool), new VBox()),
            part("SAFEs, converted in the next round or at the exit", safes.node()),
            part("Priced rounds before the exit, in order", rounds.node()));
  }

  private static VBox part(String title, Node rows) {
    return new VBox(4, Nodes.label(title, "ow-strong"), rows);
  }

  VBox node() {
    return box;
  }

  CapTableDraft draft() {
    return new CapTableDraft(
        common.drafts(),
        preferred.drafts(),
        options.drafts(),
        pool.current(),
        safes.drafts(),
        rounds.drafts());
  }

  void show(CapTableDraft draft) {
    common.show(draft.common());
    preferred.show(draft.preferred());
    options.show(draft.options());
    pool.show(draft.pool());
    safes.show(draft.safes());
    rounds.show(draft.rounds());
  }

  private CapTableDraft.Preferred nextClass() {
    int count = preferred.drafts().size();
    return new CapTableDraft.Preferred(
        "Series " + (char) ('A' + Math.min(count, 25)),
        Optional.empty(),
        Optional.empty(),
        Entries.number(1),
        Entries.number(count + 1L),
        ParticipationKind.NONE,
        Optional.empty());
  }

  /// Fields of a line and how they are read.
  private record Line<D>(Node node, Node first, Supplier<D> read)
      implements RowForm<D> {
    @Override
    public D draft() {
      return read.get();
    }

    @Override
    public void focus() {
      first.requestFocus();
    }
  }

  private static WordField name(Entries entries, String what, String shown) {
    WordField field = entries.word("name", "Name of " + what, "name");
    field.show(Optional.of(shown).filter(word -> !word.isBlank()));
    return field;
  }

  private static NumberField count(
      Entries entries, String path, String what, String prompt, Optional<BigDecimal> shown) {
    NumberField field = entries.whole(path, what, 0, MOST_SHARES, "", prompt);
    field.show(shown);
    return field;
  }

  private NumberField money(Entries entries, String path, String what, Optional<BigDecimal> shown) {
    NumberField field = entries.money(path, what, currency, NEEDED);
    field.show(shown);
    return field;
  }

  private static String word(WordField field) {
    return field.getText().isBlank() ? "" : field.current().orElse("");
  }

  private RowForm<CapTableDraft.Common> commonRow(
      int index, CapTableDraft.Common draft, Entries entries, Runnable remove) {
    WordField name = name(entries, "the holder", draft.name());
    NumberField shares =
        count(entries, "shares", "Common shares, line " + (index + 1), NEEDED, draft.shares());
    return new Line<>(
        RowFields.line(
            "holder " + (index + 1),
            140,
            remove,
            new FieldBox("Holder", name),
            new FieldBox("Shares", shares)),
        name,
        () -> new CapTableDraft.Common(word(name), shares.current()));
  }

  private RowForm<CapTableDraft.Options> optionsRow(
      int index, CapTableDraft.Options draft, Entries entries, Runnable remove) {
    WordField name = name(entries, "the options", draft.name());
    NumberField shares =
        count(entries, "shares", "Options, line " + (index + 1), NEEDED, draft.shares());
    NumberField strike =
        entries.price("strike", "Strike price, line " + (index + 1), currency, NEEDED);
    strike.show(draft.strike());
    return new Line<>(
        RowFields.line(
            "options " + (index + 1),
            110,
            remove,
            new FieldBox("Options", name),
            new FieldBox("Number", shares),
            new FieldBox("Strike", strike)),
        name,
        () -> new CapTableDraft.Options(word(name), shares.current(), strike.current()));
  }

  private RowForm<CapTableDraft.Agreement> safeRow(
      int index, CapTableDraft.Agreement draft, Entries entries, Runnable remove) {
    WordField name = name(entries, "the SAFE", draft.name());
    NumberField amount =
        money(entries, "amount", "Amount paid, SAFE " + (index + 1), draft.amount());
    NumberField cap = money(entries, "cap", "Valuation cap, SAFE " + (index + 1), draft.cap());
    return new Line<>(
        RowFields.line(
            "SAFE " + (index + 1),
            110,
            remove,
            new FieldBox("SAFE", name),
            new FieldBox("Amount paid", amount),
            new FieldBox("Post-money cap", cap)),
        name,
        () -> new CapTableDraft.Agreement(word(name), amount.current(), cap.current()));
  }

  /// Preference and participation, which classes and rounds have alike.
  private static final class Terms {
    private final NumberField multiple;
    private final Choice<ParticipationKind> participation;
    private final NumberField cap;
    private final FieldBox limit;

    Terms(
        Entries entries,
        Optional<BigDecimal> multipleShown,
        ParticipationKind kind,
        Optional<BigDecimal> capShown) {
      multiple = entries.decimal("multiple", "Liquidation preference", 2, 0, 100, "×", "1.0");
      multiple.show(multipleShown);
      cap = entries.decimal("cap", "Participation cap", 2, 0, 1000, "×", NEEDED);
      cap.show(capShown);
      limit = new FieldBox("Cap", cap);
      participation =
          entries.choice(
              "participation",
              "Participation",
              List.of(ParticipationKind.values()),
              ParticipationKind::word);
      participation.show(kind);
      participation.setOnChoice(chosen -> {
        Nodes.setShown(limit, chosen == ParticipationKind.CAPPED);
        entries.changed();
      });
      Nodes.setShown(limit, kind == ParticipationKind.CAPPED);
    }
  }

  private RowForm<CapTableDraft.Preferred> preferredRow(
      int index, CapTableDraft.Preferred draft, Entries entries, Runnable remove) {
    WordField name = name(entries, "the class", draft.name());
    String line = ", class " + (index + 1);
    NumberField shares =
        count(entries, "shares", "Shares as converted" + line, "never converts", draft.shares());
    NumberField invested = money(entries, "invested", "Amount invested" + line, draft.invested());
    NumberField rank = entries.whole("rank", "Rank" + line, 0, 99, "", "1");
    rank.show(draft.rank());
    Terms terms = new Terms(entries, draft.multiple(), draft.participation(), draft.cap());
    return new Line<>(
        RowFields.boxed(
            "class " + (index + 1),
            104,
            4,
            remove,
            new FieldBox("Class", name),
            new FieldBox("Shares as converted", shares),
            new FieldBox("Invested", invested),
            new FieldBox("Preference", terms.multiple),
            new FieldBox("Rank", rank),
            new FieldBox("Participates", terms.participation),
            terms.limit),
        name,
        () ->
            new CapTableDraft.Preferred(
                word(name),
                shares.current(),
                invested.current(),
                terms.multiple.current(),
                rank.current(),
                terms.participation.getValue(),
                terms.cap.current()));
  }

  private RowForm<CapTableDraft.Round> roundRow(
      int index, CapTableDraft.Round draft, Entries entries, Runnable remove) {
    WordField name = name(entries, "the round", draft.name());
    String line = ", round " + (index + 1);
    NumberField before =
        money(entries, "preMoney", "Value before the money" + line, draft.preMoney());
    NumberField raised = money(entries, "raised", "New money" + line, draft.raised());
    NumberField left = entries.percent("pool", "Pool after the round" + line, 100, "no top-up");
    left.show(draft.pool());
    Terms terms = new Terms(entries, draft.multiple(), draft.participation(), draft.cap());
    CheckBox senior = entries.check("senior", "Paid first");
    senior.setSelected(draft.senior());
    senior.setMinHeight(32);
    return new Line<>(
        RowFields.boxed(
            "round " + (index + 1),
            104,
            4,
            remove,
            new FieldBox("Round", name),
            new FieldBox("Pre-money value", before),
            new FieldBox("Raised", raised),
            new FieldBox("Pool after it", left),
            new FieldBox("Preference", terms.multiple),
            new FieldBox("Participates", terms.participation),
            terms.limit,
            new FieldBox("Rank", senior)),
        name,
        () ->
            new CapTableDraft.Round(
                word(name),
                before.current(),
                raised.current(),
                left.current(),
                terms.multiple.current(),
                terms.participation.getValue(),
                terms.cap.current(),
                senior.isSelected()));
  }
}
