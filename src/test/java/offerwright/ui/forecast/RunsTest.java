package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.ForecastExample;
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
  private final List<Integer> simulated = new ArrayList<>();
  private WindowSupport window;
  private Runs runs;
  private Question question;

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

  /// A screen with nothing on it.
  private record Blank(Label content) implements Screen {
    @Override
    public String help() {
      return "";
    }
  }

  @BeforeEach
  void open() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
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
    runs =
        new Runs(
            held,
            (request, _) -> {
              simulated.add(request.settings().paths());
              return ForecastExample.result();
            },
            "test",
            states::add);
    question = ask("base", sample);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static Question ask(String scenario, Workspace workspace) {
    return Question.of(
        workspace, List.of(ScenarioRun.own(workspace.plan().scenario(scenario).orElseThrow())));
  }

  private void on(Runnable work) {
    window.run(work);
  }

  private void ask(Question asked, String name) {
    runs.ask(asked, (_, coarse) -> painted.add(name + (coarse ? " coarse" : "")));
  }

  @Test
  void paintsACoarseAnswerThenTheFullOneAndRemembersIt() {
    on(() -> ask(question, "base"));
    on(background::letGo);
    assertThat(painted).containsExactly("base coarse");
    on(background::letGo);
    assertThat(painted).containsExactly("base coarse", "base");
    assertThat(simulated).containsExactly(128, 10_000);
    assertThat(states).last().isEqualTo(new RunState.Done(10_000));

    on(() -> ask(question, "again"));
    assertThat(painted).last().isEqualTo("again");
    assertThat(simulated).hasSize(2);
  }

  @Test
  void onlyTheNewestQuestionIsAnsweredInFull() {
    Workspace sample = window.workspace();
    on(() -> ask(question, "base"));
    on(() -> ask(ask("deflation", sample), "deflation"));
    on(() -> ask(ask("stress", sample), "stress"));
    on(background::letGo);
    on(background::letGo);
    on(background::letGo);
    assertThat(painted).containsExactly("base coarse", "stress coarse", "stress");
    assertThat(simulated).containsExactly(128, 128, 10_000);
  }

  @Test
  void aQuestionThatIsCancelledIsNotPainted() {
    Workspace sample = window.workspace();
    on(() -> ask(question, "base"));
    on(runs::cancel);
    on(() -> ask(ask("stress", sample), "stress"));
    on(background::letGo);
    assertThat(painted).containsExactly("stress coarse");
  }

  @Test
  void nothingIsRefinedWhileASliderIsDragged() {
    Workspace sample = window.workspace();
    on(() -> runs.hold(true));
    on(() -> ask(question, "base"));
    on(background::letGo);
    on(() -> ask(ask("stress", sample), "stress"));
    on(background::letGo);
    assertThat(painted).containsExactly("base coarse", "stress coarse");
    assertThat(states).last().isEqualTo(new RunState.Running(128, 10_000));

    on(() -> runs.hold(false));
    on(background::letGo);
    assertThat(painted).last().isEqualTo("stress");
    assertThat(simulated).containsExactly(128, 128, 10_000);
  }

  @Test
  void aStoppedRunKeepsTheCoarseFiguresAndSaysSo() {
    on(() -> ask(question, "base"));
    on(background::letGo);
    on(runs::stop);
    assertThat(states).last().isEqualTo(new RunState.Stopped(10_000));
    assertThat(painted).containsExactly("base coarse");
    on(() -> ask(question, "again"));
    on(background::letGo);
    on(background::letGo);
    assertThat(painted).last().isEqualTo("again");
  }

  @Test
  void offersDoNotChangeTheQuestion() {
    Workspace sample = window.workspace();
    assertThat(ask("base", sample.withOffers(List.of()))).isEqualTo(question);
    assertThat(ask("base", sample.withPeople(List.of()))).isNotEqualTo(question);
  }
}
