package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import offerwright.calc.policy.StandardPolicies;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.ScreenDoor;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/// Renders the screen as people will see it: one window for each look and size, in which each
/// picture is taken after a command.
class PoliciesPicturesTest {
  private static final String AS_OPENED = "";

  @TempDir Path folder;

  private void pictures(
      Workspace content, Theme theme, int width, int height, Map<String, String> commands) {
    AtomicReference<PoliciesScreen> screen = new AtomicReference<>();
    try (WindowSupport window =
        WindowSupport.open(
            folder.resolve(commands.keySet().iterator().next()),
            content,
            theme,
            width,
            height,
            (bench, _) ->
                List.of(
                    new ScreenDoor(
                        "policies",
                        "Policies",
                        Feather.SHARE_2,
                        () -> {
                          screen.set(
                              new PoliciesScreen(
                                  bench,
                                  new PolicyLabDoor(),
                                  (_, _, _) -> {},
                                  (_, _) -> new NoDialogs()));
                          return screen.get();
                        })))) {
      commands.forEach((name, title) -> {
        window.run(() ->
            screen.get().commands().stream()
                .filter(command -> command.title().equals(title))
                .forEach(command -> command.run().run()));
        assertThat(window.picture(name)).exists();
      });
    }
  }

  /// Names of pictures, each followed by the command it is taken after.
  private static Map<String, String> each(String... namesAndCommands) {
    Map<String, String> pictures = new LinkedHashMap<>();
    for (int i = 0; i < namesAndCommands.length; i += 2) {
      pictures.put(namesAndCommands[i], namesAndCommands[i + 1]);
    }
    return pictures;
  }

  private static Workspace sample() {
    return Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  }

  @Test
  void showsTheSample() {
    pictures(
        sample(),
        Theme.LIGHT,
        1440,
        900,
        each(
            "policies-large", AS_OPENED,
            "policies-use", "Show use of policies",
            "policies-fairness", "Show fairness of policies",
            "policies-today", "Show policies against today"));
  }

  @Test
  void fitsTheUsualWindow() {
    pictures(
        sample(),
        Theme.LIGHT,
        1280,
        800,
        each(
            "policies-light", AS_OPENED,
            "policies-team", "Who gains and loses by team",
            "policies-person", "Find a person who gains or loses"));
  }

  @Test
  void showsTheDarkLook() {
    pictures(sample(), Theme.DARK, 1440, 900, each("policies-dark", AS_OPENED));
  }

  @Test
  void fitsALowAndNarrowWindow() {
    pictures(
        sample(),
        Theme.LIGHT,
        1024,
        700,
        each(
            "policies-small", AS_OPENED,
            "policies-small-gain", "Who gains and loses by level",
            "policies-small-why", "Why the policy stands where it stands"));
  }

  @Test
  void namesWhatIsWrongAndShowsWhatCanStillBeCompared() {
    pictures(Wrong.sample(), Theme.LIGHT, 1280, 800, each("policies-wrong", AS_OPENED));
  }

  @Test
  void showsWhoBringsWhatIntoAPool() {
    Workspace sample = sample();
    List<AllocationPolicy> standard = StandardPolicies.of(sample);
    pictures(
        sample.withPolicies(
            PolicyPlan.EMPTY.withPolicies(
                standard.stream()
                    .filter(policy -> policy.rule() instanceof AllocationRule.Pooled)
                    .toList())),
        Theme.DARK,
        1280,
        800,
        each("policies-pool", AS_OPENED, "policies-pool-person", "Who gains and loses by team"));
  }

  @Test
  void showsCompaniesOfEverySize() {
    for (int people : new int[] {1, 3, 5000}) {
      pictures(
          InventedCompany.of("Company of " + people, people, 7, LocalDate.of(2026, 11, 21)),
          Theme.LIGHT,
          1280,
          800,
          each("policies-of-" + people, AS_OPENED));
    }
  }

  private static Person alike(Person first, Person person) {
    return new Person(
        person.id(),
        first.title(),
        first.levelId(),
        first.teamId(),
        Optional.empty(),
        first.locationId(),
        first.base(),
        first.bonusTarget(),
        first.equityAnnual(),
        first.tokenBudget(),
        first.hired());
  }

  @Test
  void showsEverybodyAlike() {
    Workspace sample = InventedCompany.of("Alike", 40, 7, LocalDate.of(2026, 11, 21));
    Person first = sample.people().getFirst();
    pictures(
        sample.withPeople(sample.people().stream().map(person -> alike(first, person)).toList()),
        Theme.LIGHT,
        1280,
        800,
        each("policies-alike", AS_OPENED));
  }

  @Test
  void saysWhatToDoWhileThereIsNobody() {
    pictures(
        EmptyWorkspace.named("Nobody yet", CurrencyCode.USD),
        Theme.LIGHT,
        1280,
        800,
        each("policies-empty", AS_OPENED));
  }
}
