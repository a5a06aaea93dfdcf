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

/// Asks the engine: a coarse answer at once, then the full one. Only the newest question is
/// answered in full; a coarse answer under way is still painted, so that figures follow a slider
/// that does not rest. A question that was answered before is answered from memory.
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
  private Optional<Runnable> next = Optional.empty();
  private Optional<Runnable> refine = Optional.empty();
  private boolean coarseUnderWay;
  private boolean held;
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

  /// Asks; `paint` gets a coarse answer, marked true, and then the full one. The same question
  /// again changes nothing while it is being answered.
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
    if (coarseUnderWay) {
      asked = Optional.of(question);
      next = Optional.of(() -> start(question, paint));
      return;
    }
    start(question, paint);
  }

  private void start(Question question, Painter paint) {
    cancel();
    asked = Optional.of(question);
    if (question.settings().paths() <= COARSE) {
      full(question, paint);
      return;
    }
    coarseUnderWay = true;
    run(question.coarse(COARSE), result -> coarse(question, result, paint));
  }

  private void coarse(Question question, ForecastResult result, Painter paint) {
    coarseUnderWay = false;
    paint.paint(result, true);
    Optional<Runnable> newer = next;
    next = Optional.empty();
    if (newer.isPresent()) {
      newer.get().run();
    } else if (held) {
      state.accept(new RunState.Running(COARSE, question.settings().paths()));
      refine = Optional.of(() -> full(question, paint));
    } else {
      full(question, paint);
    }
  }

  /// While true nothing is refined: a slider is being dragged, and what is asked now is not asked
  /// for long. Set to false the newest question is answered in full.
  void hold(boolean wait) {
    held = wait;
    if (!wait) {
      Optional<Runnable> waiting = refine;
      refine = Optional.empty();
      waiting.ifPresent(Runnable::run);
    }
  }

  private void full(Question question, Painter paint) {
    begin(question.settings().paths());
    run(
        question,
        result -> {
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
    Optional<Runnable> newer = next;
    end();
    if (newer.isPresent()) {
      newer.get().run();
      return;
    }
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
    next = Optional.empty();
    refine = Optional.empty();
    coarseUnderWay = false;
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
