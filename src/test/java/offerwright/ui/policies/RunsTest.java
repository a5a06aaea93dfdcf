package offerwright.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import offerwright.ui.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {
  @TempDir Path folder;
  private final Held background = new Held();
  private final List<String> painted = new ArrayList<>();
  private final List<RunState> states = new ArrayList<>();
  private final Asked lab = new Asked();
  private WindowSupport window;
  private Runs runs;
  private PolicyRequest question;

  /// Holds the newest work until it is let go.
  private static final class Held implements Background {
    private Optional<Runnable> work = Optional.empty();

    @Override
    public <T> void latest(
        String key,
        Callable<T> job,
        Consumer<? super T> paint,
        Consumer<? super Exception> failed) {
      work =
          Optional.of(() -> {
            try {
              paint.accept(job.call());
            } catch (Exception failure) {
              failed.accept(failure);
            }
          });
    }

    void letGo() {
      Runnable now = work.orElseThrow();
      work = Optional.empty();
      now.run();
    }

    @Override
    public void cancel(String key) {
      work = Optional.empty();
    }

    @Override
    public void close() {}
  }

  /// Counts what it is asked; a seed of 0 cannot be compared, a seed of 1 not be simulated.
  private static final class Asked implements Lab {
    private final ExampleLab example = new ExampleLab();
    private int instant;
    private int simulated;

    @Override
    public PolicyRequest question(Workspace workspace) {
      return example.question(workspace);
    }

    @Override
    public Checked<PolicyResult> instant(PolicyRequest request) {
      instant++;
      return request.settings().seed() == 0
          ? Checked.bad(Problem.error("people", "There is nobody.", "Add people."))
          : example.instant(request);
    }

    @Override
    public PolicyResult run(PolicyRequest request, Progress progress) {
      simulated++;
      if (request.settings().seed() == 1) {
        throw new IllegalArgumentException("Too much is asked.");
      }
      return example.run(request, progress);
    }
  }

  /// A screen with nothing on it.
  private record Blank(Label content) implements Screen {
    @Override
    public String help() {
      return "";
    }
  }

  @BeforeEach
  void open() {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    window = WindowSupport.open(folder, sample, _ -> new Blank(new Label()));
    Workbench bench = window.bench();
    Workbench held =
        new Workbench(
            bench.session(),
            background,
            bench.formats(),
            bench.explained(),
            bench.navigator(),
            bench.notices(),
            bench.files(),
            bench.preferences(),
            bench.clock(),
            bench.zone());
    runs = new Runs(held, lab, states::add, this::paint);
    question = lab.question(sample);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void paint(PolicyRequest asked, Checked<PolicyResult> answer) {
    painted.add(
        asked.settings().seed()
            + answer
                .value()
                .map(result -> result.isSimulated() ? " simulated" : " closed form")
                .orElse(" nothing"));
  }

  private PolicyRequest seed(long seed) {
    return question.withSettings(question.settings().withSeed(seed));
  }

  private void on(Runnable work) {
    window.run(work);
  }

  @Test
  void paintsTheClosedFormThenWhatIsSimulatedAndRemembersIt() {
    on(() -> runs.ask(seed(7)));
    on(background::letGo);
    assertThat(painted).containsExactly("7 closed form");
    on(background::letGo);
    assertThat(painted).containsExactly("7 closed form", "7 simulated");
    assertThat(states).last().isEqualTo(new RunState.Done());

    on(() -> runs.ask(seed(7)));
    assertThat(painted).last().isEqualTo("7 simulated");
    assertThat(lab.simulated).isEqualTo(1);
  }

  @Test
  void onlyTheNewestQuestionIsSimulated() {
    on(() -> runs.ask(seed(7)));
    on(() -> runs.ask(seed(8)));
    on(() -> runs.ask(seed(9)));
    on(background::letGo);
    on(background::letGo);
    on(background::letGo);
    assertThat(painted).containsExactly("7 closed form", "9 closed form", "9 simulated");
    assertThat(lab.instant).isEqualTo(2);
    assertThat(lab.simulated).isEqualTo(1);
  }

  @Test
  void nothingIsSimulatedWhileASliderIsDragged() {
    on(() -> runs.hold(true));
    on(() -> runs.ask(seed(7)));
    on(background::letGo);
    on(() -> runs.ask(seed(8)));
    on(background::letGo);
    assertThat(painted).containsExactly("7 closed form", "8 closed form");
    assertThat(lab.simulated).isZero();

    on(() -> runs.hold(false));
    on(background::letGo);
    assertThat(painted).last().isEqualTo("8 simulated");
  }

  @Test
  void aStoppedRunKeepsTheClosedFormAndSaysSo() {
    on(() -> runs.ask(seed(7)));
    on(background::letGo);
    on(runs::stop);
    assertThat(states).last().isEqualTo(new RunState.Stopped());
    assertThat(painted).containsExactly("7 closed form");
    on(() -> runs.ask(seed(7)));
    on(background::letGo);
    on(background::letGo);
    assertThat(painted).last().isEqualTo("7 simulated");
  }

  @Test
  void whatCannotBeComparedIsNotSimulated() {
    on(() -> runs.ask(seed(0)));
    on(background::letGo);
    assertThat(painted).containsExactly("0 nothing");
    assertThat(lab.simulated).isZero();
    assertThat(states).last().isEqualTo(new RunState.Done());
  }

  @Test
  void whatCannotBeSimulatedIsNamedWithItsRepair() {
    on(() -> runs.ask(seed(1)));
    on(background::letGo);
    on(background::letGo);
    assertThat(painted).containsExactly("1 closed form");
    assertThat(states)
        .last()
        .isInstanceOfSatisfying(
            RunState.Failed.class,
            failed -> assertThat(failed.problem().message()).contains("Too much is asked."));
  }
}
