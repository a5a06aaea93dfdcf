package offerwright.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.session.Session;

/// The changes a person makes to settings. What is typed letter by letter is one step for undo.
final class SettingsEdits {
  private final Session session;

  SettingsEdits(Session session) {
    this.session = session;
  }

  Workspace workspace() {
    return session.workspace();
  }

  void typed(String what, UnaryOperator<Workspace> change) {
    session.edit("Change " + what, "settings/" + what, change);
  }

  void once(String label, UnaryOperator<Workspace> change) {
    session.edit(label, change);
  }

  void settings(String what, UnaryOperator<Settings> change) {
    typed(what, ws -> ws.withSettings(change.apply(ws.settings())));
  }

  void guidelines(String what, UnaryOperator<Guidelines> change) {
    settings(what, settings -> settings.withGuidelines(change.apply(settings.guidelines())));
  }

  void valuation(String what, UnaryOperator<ValuationAssumptions> change) {
    settings(what, settings -> settings.withValuation(change.apply(settings.valuation())));
  }

  void company(String what, UnaryOperator<CompanyProfile> change) {
    typed(what, ws -> ws.withCompany(change.apply(ws.company())));
  }

  /// A list with one entry changed; the same list if there is no such entry any more.
  static <T> List<T> at(List<T> list, int index, Function<T, T> change) {
    if (index >= list.size()) {
      return list;
    }
    List<T> changed = new ArrayList<>(list);
    changed.set(index, change.apply(list.get(index)));
    return changed;
  }

  /// A list without one entry.
  static <T> List<T> without(List<T> list, int index) {
    List<T> shorter = new ArrayList<>(list);
    shorter.remove(index);
    return shorter;
  }

  /// A list with one entry more.
  static <T> List<T> with(List<T> list, T added) {
    List<T> longer = new ArrayList<>(list);
    longer.add(added);
    return longer;
  }
}
