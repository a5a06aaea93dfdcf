package offerwright.ui.policies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.shell.Workbench;

/// Asks for a comparison: in closed form at once, then simulated. Only the newest question is
/// simulated; an answer in closed form that is under way is still painted, so that figures follow a
/// slider that does not rest. A question that was answered before is answered from memory.
final class Runs {
  static final String KEY = "policies";

  private static final int REMEMBERED = 24;
  private static final Duration TICK = Duration.millis(100);
  private static final int PATIENCE = 4;

  private final Workbench bench;
  private final Lab lab;
  private final Consumer<RunState> state;
  private final BiConsumer<PolicyRequest, Checked<PolicyResult>> paint;
  private final Map<PolicyRequest, PolicyResult> known = new LinkedHashMap<>(32, 0.75f, true);
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private AtomicInteger counter = new AtomicInteger();
  private Optional<PolicyRequest> asked = Optional.empty();
  private Optional<Runnable> next = Optional.empty();
  private Optional<Runnable> refine = Optional.empty();
  private boolean instantUnderWay;
  private boolean held;
  private Runnable endNotice = () -> {};
  private int ticks;

  /// `state` hears how far it is, `paint` gets what there is to show.
  Runs(
      Workbench bench,
      Lab lab,
      Consumer<RunState> state,
      BiConsumer<PolicyRequest, Checked<PolicyResult>> paint) {
    this.bench = bench;
    this.lab = lab;
    this.state = state;
    this.paint = paint;
    ticker.setCycleCount(Timeline.INDEFINITE);
  }

  /// Asks. The same question again changes nothing while it is being answered.
  void ask(PolicyRequest question) {
    PolicyResult before = known.get(question);
    if (before != null) {
      cancel();
      paint.accept(question, Checked.of(before, before.problems()));
      state.accept(new RunState.Done());
      return;
    }
    if (asked.equals(Optional.of(question))) {
      return;
    }
    asked = Optional.of(question);
    if (instantUnderWay) {
      next = Optional.of(() -> start(question));
      return;
    }
    start(question);
  }

  private void start(PolicyRequest question) {
    cancel();
    asked = Optional.of(question);
    instantUnderWay = true;
    bench
        .background()
        .latest(KEY, () -> lab.instant(question), answer -> instant(question, answer), this::failed);
  }

  private void instant(PolicyRequest question, Checked<PolicyResult> answer) {
    instantUnderWay = false;
    paint.accept(question, answer);
    Optional<Runnable> newer = next;
    next = Optional.empty();
    if (newer.isPresent()) {
      newer.get().run();
    } else if (answer.value().isEmpty()) {
      end();
      state.accept(new RunState.Done());
    } else if (held) {
      state.accept(new RunState.Running(0, question.settings().paths()));
      refine = Optional.of(() -> simulate(question));
    } else {
      simulate(question);
    }
  }

  /// While true nothing is simulated: a slider is being dragged, and what is asked now is not asked
  /// for long. Set to false the newest question is simulated.
  void hold(boolean wait) {
    held = wait;
    if (!wait) {
      Optional<Runnable> waiting = refine;
      refine = Optional.empty();
      waiting.ifPresent(Runnable::run);
    }
  }

  private void simulate(PolicyRequest question) {
    AtomicInteger done = new AtomicInteger();
    counter = done;
    ticks = 0;
    state.accept(new RunState.Running(0, question.settings().paths()));
    ticker.play();
    bench
        .background()
        .latest(
            KEY,
            () -> lab.run(question, counting(done)),
            result -> simulated(question, result),
            this::failed);
  }

  private void simulated(PolicyRequest question, PolicyResult result) {
    end();
    known.put(question, result);
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
    paint.accept(question, Checked.of(result, result.problems()));
    state.accept(new RunState.Done());
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
                "policies",
                "The policies could not be compared: "
                    + message
                    + (message.endsWith(".") ? "" : "."),
                "Undo the last change; if it stays, report it as a fault.")));
  }

  private void tick() {
    asked.ifPresent(question -> {
      int paths = question.settings().paths();
      ticks++;
      if (ticks == PATIENCE) {
        endNotice =
            bench
                .notices()
                .working(
                    "Comparing policies on " + bench.formats().count(paths) + " paths", this::stop);
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
    instantUnderWay = false;
  }

  /// Drops what is under way without a word.
  void cancel() {
    bench.background().cancel(KEY);
    end();
  }

  /// Stops because the person said so.
  void stop() {
    boolean underWay = asked.isPresent();
    cancel();
    if (underWay) {
      state.accept(new RunState.Stopped());
    }
  }
}
