package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.WordField;
import org.kordamp.ikonli.feather.Feather;

/// The budget rules that are kept, each with its name to change, its use and its removal.
final class VariantList {
  private final VariantJobs jobs;
  private final Label none =
      Nodes.paragraph(
          "No budget rules are kept yet. Change the rules of a scenario, then keep them under a name.",
          "ow-muted");
  private final VBox lines = new VBox(8);
  private final VBox box = new VBox(12, none, lines);
  private final List<WordField> names = new ArrayList<>();
  private List<BudgetPolicy> shown = List.of();

  VariantList(VariantJobs jobs) {
    this.jobs = jobs;
    box.setId("variants");
    Button keep = Nodes.linkButton("Keep the rules in front…", Feather.PLUS, jobs::keep);
    keep.setId("variants-keep");
    box.getChildren().add(keep);
  }

  Node node() {
    return box;
  }

  void show(Planned planned) {
    List<BudgetPolicy> now = planned.plan().variants();
    shown = now;
    if (now.size() != names.size()) {
      names.clear();
      lines.getChildren().clear();
      for (int i = 0; i < now.size(); i++) {
        lines.getChildren().add(line(i));
      }
    }
    for (int i = 0; i < now.size(); i++) {
      names.get(i).show(now.get(i).name());
    }
    Nodes.setShown(none, now.isEmpty());
  }

  private Node line(int index) {
    WordField name = new WordField("Name of rules " + (index + 1));
    name.setRule(word -> jobs.refusal(shown.get(index).name(), word));
    name.setOnWord(word -> jobs.rename(index, shown.get(index).name(), word));
    names.add(name);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button use = Nodes.button("Use here", () -> jobs.use(shown.get(index)));
    use.setId("variant-use-" + index);
    use.setMinWidth(Button.USE_PREF_SIZE);
    use.setAccessibleText("Use rules " + (index + 1) + " in the scenario in front");
    Button remove =
        Nodes.iconButton(
            "Remove rules " + (index + 1), Feather.TRASH_2, () -> jobs.remove(shown.get(index)));
    remove.setId("variant-remove-" + index);
    return new VBox(2, Nodes.row(8, name, use, remove), name.error());
  }
}
