package offerwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Problem;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import offerwright.ui.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {
  private static final int QUICK = 128;
  private static final int FULL = 10_000;

  @TempDir Path folder;
  private final Held background = new Held();
  private final List<String> painted = new ArrayList<>();
  private final List<RunState> states = new ArrayList<>();
  private final List<String> worked = new ArrayList<>();
  private WindowSupport window;
  private Runs<String, String> runs;

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

  /// "small" needs few paths, to "nonsense" there is no full answer, "too much" cannot be answered.
  private final class Echo implements RunSource<String, String> {
    @Override
    public int paths(String question) {
      return question.equals("small") ? QUICK : FULL;
    }

    @Override
    public int quickPaths() {
      return QUICK;
    }

    @Override
    public String quick(String question, Progress progress) {
      worked.add(question + " quick");
      return question;
    }

    @Override
    public String full(String question, Progress progress) {
      worked.add(question);
      if (question.equals("too much")) {
        throw new IllegalArgumentException("Too much is asked");
      }
      return question;
    }

    @Override
    public boolean isFinal(String quick) {
      return quick.equals("nonsense");
    }

    @Override
    public String working(String paths) {
      return "Working on " + paths;
    }

    @Override
    public Problem failed(String message) {
      return Problem.error("here", message, "Ask for less.");
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
    window =
        WindowSupport.open(
            folder,
            Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow(),
            _ -> new Blank(new Label()));
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
    runs = new Runs<>(held, new Echo(), "test", states::add);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void ask(String question) {
    window.run(() ->
        runs.ask(question, (answer, quick) -> painted.add(quick ? answer + " quick" : answer)));
  }

  private void letGo() {
    window.run(background::letGo);
  }

  @Test
  void paintsAQuickAnswerThenTheFullOneAndRemembersIt() {
    ask("base");
    letGo();
    assertThat(painted).containsExactly("base quick");
    letGo();
    assertThat(painted).containsExactly("base quick", "base");
    assertThat(states).last().isEqualTo(new RunState.Done(FULL));

    ask("base");
    assertThat(painted).containsExactly("base quick", "base", "base");
    assertThat(worked).containsExactly("base quick", "base");
  }

  @Test
  void aSmallQuestionIsAnsweredInFullAtOnce() {
    ask("small");
    letGo();
    assertThat(painted).containsExactly("small");
    assertThat(worked).containsExactly("small");
  }

  @Test
  void onlyTheNewestQuestionIsAnsweredInFull() {
    ask("base");
    ask("deflation");
    ask("stress");
    letGo();
    letGo();
    letGo();
    assertThat(painted).containsExactly("base quick", "stress quick", "stress");
    assertThat(worked).containsExactly("base quick", "stress quick", "stress");
  }

  @Test
  void aQuestionThatIsCancelledIsNotPainted() {
    ask("base");
    window.run(runs::cancel);
    ask("stress");
    letGo();
    assertThat(painted).containsExactly("stress quick");
  }

  @Test
  void nothingIsRefinedWhileASliderIsDragged() {
    window.run(() -> runs.hold(true));
    ask("base");
    letGo();
    ask("stress");
    letGo();
    assertThat(painted).containsExactly("base quick", "stress quick");
    assertThat(states).last().isEqualTo(new RunState.Running(QUICK, FULL));

    window.run(() -> runs.hold(false));
    letGo();
    assertThat(painted).last().isEqualTo("stress");
    assertThat(worked).containsExactly("base quick", "stress quick", "stress");
  }

  @Test
  void aStoppedRunKeepsTheQuickFiguresAndSaysSo() {
    ask("base");
    letGo();
    window.run(runs::stop);
    assertThat(states).last().isEqualTo(new RunState.Stopped(FULL));
    assertThat(painted).containsExactly("base quick");
    ask("base");
    letGo();
    letGo();
    assertThat(painted).last().isEqualTo("base");
  }

  @Test
  void whatHasNoFullAnswerIsNotAskedForIt() {
    ask("nonsense");
    letGo();
    assertThat(painted).containsExactly("nonsense quick");
    assertThat(worked).containsExactly("nonsense quick");
    assertThat(states).last().isEqualTo(new RunState.Done(QUICK));
  }

  @Test
  void whatCannotBeAnsweredIsNamedWithItsRepair() {
    ask("too much");
    letGo();
    letGo();
    assertThat(painted).containsExactly("too much quick");
    assertThat(states)
        .last()
        .isEqualTo(
            new RunState.Failed(Problem.error("here", "Too much is asked.", "Ask for less.")));
  }
}
