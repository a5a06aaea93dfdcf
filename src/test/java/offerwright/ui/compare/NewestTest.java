package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import offerwright.domain.problem.Checked;
import offerwright.ui.task.Background;
import org.junit.jupiter.api.Test;

class NewestTest {
  private final Held background = new Held();
  private final List<Boolean> states = new ArrayList<>();
  private final Newest<Integer, String> newest =
      new Newest<>(background, "key", number -> Checked.good("answer " + number), this::note);

  private void note() {
    states.add(newest.state().old());
  }

  /// Works only when it is told to.
  private static final class Held implements Background {
    private final List<Runnable> work = new ArrayList<>();
    private int cancelled;

    @Override
    public <T> void latest(
        String key,
        Callable<T> job,
        Consumer<? super T> paint,
        Consumer<? super Exception> failed) {
      work.clear();
      work.add(() -> {
        try {
          paint.accept(job.call());
        } catch (Exception failure) {
          failed.accept(failure);
        }
      });
    }

    @Override
    public void cancel(String key) {
      work.clear();
      cancelled++;
    }

    @Override
    public void close() {}

    void finish() {
      List<Runnable> now = List.copyOf(work);
      work.clear();
      now.forEach(Runnable::run);
    }
  }

  @Test
  void theLastAnswerStaysUntilTheNextIsThere() {
    newest.ask(1);
    assertThat(newest.state().busy()).isTrue();
    background.finish();
    assertThat(newest.state().answer()).contains("answer 1");
    newest.ask(2);
    assertThat(newest.state())
        .isEqualTo(new Newest.State<>(Optional.of("answer 1"), true, true, List.of()));
    background.finish();
    assertThat(newest.state())
        .isEqualTo(new Newest.State<>(Optional.of("answer 2"), false, false, List.of()));
    assertThat(states).containsExactly(true, false, true, false);
  }

  @Test
  void theSameQuestionIsAnsweredOnce() {
    newest.ask(1);
    background.finish();
    newest.ask(1);
    assertThat(background.work).isEmpty();
  }

  @Test
  void restingStopsWorkAndAsksAnewLater() {
    newest.ask(1);
    newest.rest();
    assertThat(background.cancelled).isEqualTo(1);
    assertThat(newest.state().busy()).isFalse();
    newest.ask(1);
    background.finish();
    assertThat(newest.state().answer()).contains("answer 1");
  }

  @Test
  void aFailureIsAProblemInWords() {
    Newest<Integer, String> broken =
        new Newest<>(
            background,
            "key",
            _ -> {
              throw new IllegalStateException("no room");
            },
            () -> {});
    broken.ask(1);
    background.finish();
    assertThat(broken.state().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("no room"));
  }
}
