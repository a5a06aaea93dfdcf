package offerwright.ui.forecast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.Workbench;

/// Asks the engine: a coarse answer at once, then the full one. Only the newest question counts. A
/// question that was answered before is answered from memory.
final class Runs {
  private static final int COARSE = 128;
  private static final int REMEMBERED = 24;
  private static final Duration TICK = Duration.millis(100);
  private static final int PATIENCE = 4;

  private final Workbench bench;
  private final Engine engine;
  private final String key;
  private final int threads;
  private final Consumer<RunState> state;
  private final Map<Question, ForecastResult> known = new LinkedHashMap<>(32, 0.75f, true);
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private AtomicInteger counter = new AtomicInteger();
  private Optional<Question> asked = Optional.empty();
  private Runnable endNotice = () -> {};
  private int ticks;

  /// Runs under a key of their own; `state` hears how far they are.
  Runs(Workbench bench, Engine engine, String key, Consumer<RunState> state) {
    this.bench = bench;
    this.engine = engine;
    this.key = key;
    this.state = state;
    threads = Runtime.getRuntime().availableProcessors();
    ticker.setCycleCount(Timeline.INDEFINITE);
  }

  /// Asks; `paint` gets a coarse answer, marked true, and then the full one. The same question again
  /// changes nothing while it is being answered.
  void ask(Question question, Painter paint) {
    ForecastResult before = known.get(question);
    if (before != null) {
      cancel();
      paint.paint(before, false);
      state.accept(new RunState.Done(question.settings().paths()));
      return;
    }
    if (asked.equals(Optional.of(question))) {
      return;
    }
    cancel();
    asked = Optional.of(question);
    if (question.settings().paths() <= COARSE) {
      full(question, paint);
      return;
    }
    Question coarse = question.coarse(COARSE);
    run(coarse, result -> {
      paint.paint(result, true);
      full(question, paint);
    });
  }

  private void full(Question question, Painter paint) {
    begin(question.settings().paths());
    run(question, result -> {
      end();
      known.put(question, result);
      forgetOldest();
      paint.paint(result, false);
      state.accept(new RunState.Done(question.settings().paths()));
    });
  }

  private void run(Question question, Consumer<ForecastResult> answered) {
    AtomicInteger done = new AtomicInteger();
    counter = done;
    bench
        .background()
        .latest(
            key,
            () -> engine.forecast(question.request(threads), counting(done)),
            answered,
            this::failed);
  }

  private static Progress counting(AtomicInteger done) {
    Progress quiet = Progress.quiet();
    return new Progress() {
      @Override
      public void paths(int now, int of) {
        done.accumulateAndGet(now, Math::max);
      }

      @Override
      public boolean cancelled() {
        return quiet.cancelled();
      }
    };
  }

  private void failed(Exception failure) {
    end();
    String message = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
    state.accept(
        new RunState.Failed(
            Problem.error(
                "plan",
                "This could not be simulated: " + message + (message.endsWith(".") ? "" : "."),
                "Undo the last change, or choose a smaller horizon or fewer paths.")));
  }

  private void begin(int paths) {
    ticks = 0;
    state.accept(new RunState.Running(0, paths));
    ticker.play();
  }

  private void tick() {
    asked.ifPresent(question -> {
      int paths = question.settings().paths();
      ticks++;
      if (ticks == PATIENCE) {
        endNotice =
            bench
                .notices()
                .working("Simulating " + bench.formats().count(paths) + " paths", this::stop);
      }
      state.accept(new RunState.Running(counter.get(), paths));
    });
  }

  private void end() {
    ticker.stop();
    endNotice.run();
    endNotice = () -> {};
    asked = Optional.empty();
  }

  /// Drops what is under way without a word.
  void cancel() {
    bench.background().cancel(key);
    end();
  }

  /// Stops because the person said so.
  void stop() {
    Optional<Question> former = asked;
    cancel();
    former.ifPresent(question -> state.accept(new RunState.Stopped(question.settings().paths())));
  }

  private void forgetOldest() {
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /// Who shows an answer.
  @FunctionalInterface
  interface Painter {
    /// Shows figures; `coarse` says that better ones are on the way.
    void paint(ForecastResult result, boolean coarse);
  }
}
