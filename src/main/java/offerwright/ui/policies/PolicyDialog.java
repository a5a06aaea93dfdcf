package offerwright.ui.policies;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// A policy of one's own: its name, its rule with parameters, how much it hands out, and what that
/// comes to while it is being written. Nothing is changed until it is saved, as one step.
final class PolicyDialog {
  /// Title, buttons and margins of the box.
  private static final double AROUND = 172;

  private static final String RESERVED = "Today";

  private final Workbench bench;
  private final PolicyPen pen;
  private final BoxOver over;
  private final Optional<AllocationPolicy> from;
  private final PolicyFields fields;
  private final RuleForms forms;
  private final WordField name = new WordField("Name of the policy");
  private final Choice<RuleKind> kind =
      new Choice<>("Rule", List.of(RuleKind.values()), RuleKind::title);
  private final Label meaning = Nodes.paragraph("", "ow-caption");
  private final StackPane place = new StackPane();
  private final TotalForm total;
  private final PolicyTrial trial;
  private final Button save;
  private RuleForm form;
  private Optional<AllocationPolicy> asked = Optional.empty();
  private String suggested = "";

  /// Writes `from` anew, or a new policy if there is none.
  PolicyDialog(
      Workbench bench,
      Lab lab,
      PolicyPen pen,
      BoxOver over,
      Optional<AllocationPolicy> from,
      RuleKind first) {
    this.bench = bench;
    this.pen = pen;
    this.over = over;
    this.from = from;
    Workspace workspace = bench.session().workspace();
    fields =
        new PolicyFields(bench.formats(), workspace.company().currency(), this::changed, false);
    forms = new RuleForms(bench, pen.policies(), fields);
    RuleKind start = from.map(policy -> RuleKind.of(policy.rule())).orElse(first);
    total =
        new TotalForm(
            from.map(AllocationPolicy::total).orElseGet(PolicyTotal.SamePool::new),
            pool(workspace),
            fields);
    trial = new PolicyTrial(bench, lab);
    save = Nodes.button(from.isEmpty() ? "Add policy" : "Save policy", this::save);
    save.setId("policy-save");
    name.setId("policy-name");
    name.setRule(this::isTaken);
    fields.watch(name);
    kind.setId("policy-kind");
    kind.show(start);
    kind.setOnChoice(this::choose);
    form = forms.of(start, from.map(AllocationPolicy::rule));
    name.show(from.map(AllocationPolicy::name).orElseGet(() -> suggest(start)));
    place();
  }

  private static Money pool(Workspace workspace) {
    return workspace
        .policies()
        .pool()
        .orElseGet(() ->
            workspace.people().stream()
                .map(person -> person.tokenBudget())
                .filter(money -> money.currency().equals(workspace.company().currency()))
                .reduce(Money.zero(workspace.company().currency()), Money::plus));
  }

  void open() {
    VBox content =
        new VBox(
            12,
            Columns.fields(200, 2, new FieldBox("Name", name), new FieldBox("Rule", kind)),
            meaning,
            place,
            Nodes.rule(),
            total.node());
    content.getStyleClass().add("ow-policy-form");
    ScrollPane scroll = Scrolling.down(content);
    scroll.setId("policy-fields");
    scroll
        .maxHeightProperty()
        .bind(
            over.node().heightProperty().subtract(trial.node().heightProperty()).subtract(AROUND));
    save.getStyleClass().add(Styles.ACCENT);
    save.setDefaultButton(true);
    over.showWide(
        from.map(policy -> "Edit " + policy.name()).orElse("Own policy"),
        new VBox(12, scroll, trial.node()),
        Nodes.row(8, Nodes.spring(), Nodes.button("Cancel", over::hide), save));
    changed();
    name.requestFocus();
    name.selectAll();
  }

  private Optional<String> isTaken(String word) {
    if (word.toLowerCase(Locale.ROOT).equals(RESERVED.toLowerCase(Locale.ROOT))) {
      return Optional.of("“Today” is what today’s budgets are called; take another name.");
    }
    return others().stream().anyMatch(policy -> policy.name().equals(word))
        ? Optional.of("There is a policy of that name already; take another name.")
        : Optional.empty();
  }

  private List<AllocationPolicy> others() {
    return pen.policies().stream().filter(policy -> from.filter(policy::equals).isEmpty()).toList();
  }

  private String suggest(RuleKind of) {
    suggested =
        IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> number == 1 ? of.title() : of.title() + " " + number)
            .filter(word -> isTaken(word).isEmpty())
            .findFirst()
            .orElseThrow();
    return suggested;
  }

  /// A name nobody has touched follows the rule.
  private void choose(RuleKind chosen) {
    form = forms.of(chosen, form.rule().or(() -> from.map(AllocationPolicy::rule)));
    if (from.isEmpty() && name.getText().equals(suggested)) {
      name.show(suggest(chosen));
    }
    place();
    kind.requestFocus();
    changed();
  }

  private void place() {
    meaning.setText(kind.getValue().meaning());
    place.getChildren().setAll(form.node());
    Nodes.setShown(place, form.node().isManaged());
  }

  private void changed() {
    Optional<AllocationRule> rule = form.rule();
    total.show(rule);
    Optional<PolicyTotal> handed = total.total();
    boolean ready = !name.isWrong() && rule.isPresent() && handed.isPresent();
    Optional<AllocationPolicy> now =
        ready
            ? Optional.of(
                new AllocationPolicy(
                    name.getText().strip(), rule.orElseThrow(), handed.orElseThrow()))
            : Optional.empty();
    save.setDisable(now.isEmpty());
    if (now.isEmpty()) {
      asked = now;
      trial.wait(
          kind.getValue() == RuleKind.CUSTOM && rule.isEmpty()
              ? "Choose a file with an amount for each person"
              : "Waits for the fields above");
    } else if (!now.equals(asked)) {
      asked = now;
      now.ifPresent(trial::ask);
    }
  }

  private void save() {
    asked.ifPresent(policy -> {
      over.hide();
      pen.change(
          from.isEmpty() ? "Add " + policy.name() : "Change " + policy.name(),
          plan -> {
            List<AllocationPolicy> all = new ArrayList<>(plan.policies());
            int at = from.map(all::indexOf).orElse(-1);
            if (at < 0) {
              all.removeIf(other -> other.name().equals(policy.name()));
              all.add(policy);
            } else {
              all.set(at, policy);
            }
            return plan.withPolicies(all);
          });
      bench.navigator().show("policies", policy.name());
      bench
          .notices()
          .done(
              policy.name() + (from.isEmpty() ? " is added." : " is changed."),
              "Undo",
              bench.session()::undo);
    });
  }
}
