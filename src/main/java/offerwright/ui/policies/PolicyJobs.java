package offerwright.ui.policies;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.PolicyPlan;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// Whole jobs on policies: edit, duplicate, rename, remove.
final class PolicyJobs {
  private final Workbench bench;
  private final PolicyPen pen;
  private final BoxOver over;
  private final Dialogs dialogs;
  private final Consumer<String> choose;

  /// `choose` brings a policy to the front.
  PolicyJobs(
      Workbench bench, PolicyPen pen, BoxOver over, Dialogs dialogs, Consumer<String> choose) {
    this.bench = bench;
    this.pen = pen;
    this.over = over;
    this.dialogs = dialogs;
    this.choose = choose;
  }

  private Optional<AllocationPolicy> policy(String name) {
    return pen.policies().stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  void edit(String name) {
    policy(name).ifPresent(dialogs::edit);
  }

  /// The copy stands after the one it is like.
  void duplicate(String name) {
    policy(name)
        .ifPresent(policy -> {
          AllocationPolicy copy = policy.withName(freeName("Copy of " + name));
          pen.change(
              "Duplicate " + name,
              plan -> {
                int at = plan.policies().indexOf(policy) + 1;
                return plan.withPolicies(
                    java.util.stream.Stream.of(
                            plan.policies().subList(0, at),
                            List.of(copy),
                            plan.policies().subList(at, plan.policies().size()))
                        .flatMap(List::stream)
                        .toList());
              });
          choose.accept(copy.name());
          done(copy.name() + " is added.");
        });
  }

  private String freeName(String wanted) {
    return policy(wanted).isEmpty()
        ? wanted
        : IntStream.iterate(2, number -> number + 1)
            .mapToObj(number -> wanted + " " + number)
            .filter(name -> policy(name).isEmpty())
            .findFirst()
            .orElseThrow();
  }

  void rename(String name) {
    policy(name)
        .ifPresent(policy -> {
          WordField field = new WordField("Name of the policy");
          field.setId("policy-name");
          field.setRule(typed ->
              !typed.equals(name) && policy(typed).isPresent()
                  ? Optional.of("There is a policy of that name already.")
                  : Optional.empty());
          field.show(name);
          Button save = new Button("Rename");
          save.setId("policy-rename");
          save.setOnAction(_ -> {
            if (!field.isWrong()) {
              over.hide();
              rename(policy, field.getText().strip());
            }
          });
          over.show("Rename the policy", new FieldBox("Name", field), save);
          field.requestFocus();
          field.selectAll();
        });
  }

  private void rename(AllocationPolicy policy, String name) {
    pen.change(
        "Rename " + policy.name(),
        plan ->
            plan.withPolicies(
                plan.policies().stream()
                    .map(one -> one.equals(policy) ? one.withName(name) : one)
                    .toList()));
    choose.accept(name);
  }

  /// The last policy stays: without any, the standard ones would be back.
  void remove(String name) {
    policy(name)
        .filter(_ -> pen.policies().size() > 1)
        .ifPresent(policy -> {
          pen.change("Remove " + name, (PolicyPlan plan) -> plan.withoutPolicy(policy.name()));
          done("Removed " + name + ".");
        });
  }

  private void done(String words) {
    bench.notices().done(words, "Undo", bench.session()::undo);
  }
}
