package offerwright.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import offerwright.calc.simulate.Progress;

/// Asks for figures: a quick answer at once, then the full one. Only the newest question is
/// answered in full; a quick answer under way is still painted, so that figures follow a slider
/// that does not rest. A question that was answered before is answered from memory.
///
/// @param <Q> a question
/// @param <A> an answer
public final class Runs<Q, A> {
  private static final int REMEMBERED = 24;
  private static final Duration TICK = Duration.millis(100);
  private static final int PATIENCE = 4;

  private final Workbench bench;
  private final RunSource<Q, A> source;
  private final String key;
  private final Consumer<RunState> state;
  private final int remembered;
  private final Map<Q, A> known = new LinkedHashMap<>(32, 0.75f, true);
  private final Timeline ticker = new Timeline(new KeyFrame(TICK, _ -> tick()));
  private AtomicInteger counter = new AtomicInteger();
  private Optional<Q> asked = Optional.empty();
  private Optional<Runnable> next = Optional.empty();
  private Optional<Runnable> refine = Optional.empty();
  private boolean quickUnderWay;
  private boolean held;
  private Runnable endNotice = () -> {};
  private int ticks;

  /// Who shows an answer.
  @FunctionalInterface
  public interface Painter<A> {
    /// Shows figures; `quick` says that better ones are on the way.
    void paint(A answer, boolean quick);
  }

  /// Runs under a key of their own; `state` hears how far they are.
  public Runs(Workbench bench, RunSource<Q, A> source, String key, Consumer<RunState> state) {
    this(bench, source, key, state, REMEMBERED);
  }

  /// The same with a memory for so many answers, where each of them is large.
  public Runs(
      Workbench bench,
      RunSource<Q, A> source,
      String key,
      Consumer<RunState> state,
      int remembered) {
    this.bench = bench;
    this.remembered = remembered;
    this.source = source;
    this.key = key;
    this.state = state;
    ticker.setCycleCount(Timeline.INDEFINITE);
  }

  /// Asks; `paint` gets a quick answer, marked true, and then the full one. The same question again
  /// changes nothing while it is being answered.
  public void ask(Q question, Painter<A> paint) {
    A before = known.get(question);
    if (before != null) {
      cancel();
      paint.paint(before, false);
      state.accept(new RunState.Done(source.paths(question)));
      return;
    }
    if (asked.equals(Optional.of(question))) {
      return;
    }
    if (quickUnderWay) {
      asked = Optional.of(question);
      next = Optional.of(() -> start(question, paint));
      return;
    }
    start(question, paint);
  }

  private void start(Q question, Painter<A> paint) {
    cancel();
    asked = Optional.of(question);
    if (source.paths(question) <= source.quickPaths()) {
      full(question, paint);
      return;
    }
    quickUnderWay = true;
    AtomicInteger done = count();
    bench
        .background()
        .latest(
            key,
            () -> source.quick(question, counting(done)),
            answer -> quick(question, answer, paint),
            this::failed);
  }

  private void quick(Q question, A answer, Painter<A> paint) {
    quickUnderWay = false;
    paint.paint(answer, true);
    Optional<Runnable> newer = next;
    next = Optional.empty();
    if (newer.isPresent()) {
      newer.get().run();
    } else if (source.isFinal(answer)) {
      end();
      state.accept(new RunState.Done(source.quickPaths()));
    } else if (held) {
      state.accept(new RunState.Running(source.quickPaths(), source.paths(question)));
      refine = Optional.of(() -> full(question, paint));
    } else {
      full(question, paint);
    }
  }

  /// While true nothing is refined: a slider is being dragged, and what is asked now is not asked
  /// for long. Set to false the newest question is answered in full.
  public void hold(boolean wait) {
    held = wait;
    if (!wait) {
      Optional<Runnable> waiting = refine;
      refine = Optional.empty();
      waiting.ifPresent(Runnable::run);
    }
  }

  private void full(Q question, Painter<A> paint) {
    ticks = 0;
    state.accept(new RunState.Running(0, source.paths(question)));
    ticker.play();
    AtomicInteger done = count();
    bench
        .background()
        .latest(
            key,
            () -> source.full(question, counting(done)),
            answer -> {
              end();
              known.put(question, answer);
              forgetOldest();
              paint.paint(answer, false);
              state.accept(new RunState.Done(source.paths(question)));
            },
            this::failed);
  }

  private AtomicInteger count() {
    counter = new AtomicInteger();
    return counter;
  }

  /// Called by the thread that works, and cancelled when that is interrupted.
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
    state.accept(new RunState.Failed(source.failed(message + (message.endsWith(".") ? "" : "."))));
  }

  private void tick() {
    asked.ifPresent(question -> {
      int paths = source.paths(question);
      ticks++;
      if (ticks == PATIENCE) {
        endNotice =
            bench.notices().working(source.working(bench.formats().count(paths)), this::stop);
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
    quickUnderWay = false;
  }

  /// Drops what is under way without a word.
  public void cancel() {
    bench.background().cancel(key);
    end();
  }

  /// Stops because the person said so.
  public void stop() {
    Optional<Q> former = asked;
    cancel();
    former.ifPresent(question -> state.accept(new RunState.Stopped(source.paths(question))));
  }

  private void forgetOldest() {
    if (known.size() > remembered) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
