package offerwright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaveWatchTest {
  private static final Instant NOW = Instant.parse("2026-11-21T14:02:00Z");
  private static final Problem FULL =
      Problem.error("store/unwritable", "The disk is full.", "Make room.");
  private static final SaveState SAVED = new SaveState.Saved(NOW);
  private static final SaveState SAVING = new SaveState.Saving();
  private static final SaveState FAILED = new SaveState.Failed(FULL);

  private final Queue<Runnable> home = new ArrayDeque<>();
  private final List<SaveState> told = new ArrayList<>();
  private final SaveWatch watch = new SaveWatch(InstantSource.fixed(NOW), home::add);

  @BeforeEach
  void listen() {
    watch.onSave(told::add);
  }

  @Test
  void isSavedOnceTheLastEditIs() {
    long first = watch.begin();
    long second = watch.begin();
    watch.report(first, Optional.empty());
    assertThat(watch.state()).isEqualTo(SAVING);
    watch.report(second, Optional.empty());
    assertThat(watch.state()).isEqualTo(SAVED);
  }

  @Test
  void aFailureIsToldAtOnceAndEndsWithALaterSuccess() {
    long first = watch.begin();
    long second = watch.begin();
    watch.report(first, Optional.of(FULL));
    assertThat(watch.state()).isEqualTo(FAILED);
    watch.report(second, Optional.empty());
    assertThat(watch.state()).isEqualTo(SAVED);
  }

  @Test
  void listenersAreToldAtHomeInOrder() {
    watch.report(watch.begin(), Optional.of(FULL));
    watch.settle(Optional.empty());
    assertThat(told).isEmpty();
    home.forEach(Runnable::run);
    assertThat(told).containsExactly(SAVING, FAILED, SAVED);
  }

  @Test
  void reportsAboutTheFormerWorkspaceDoNotCount() {
    long former = watch.begin();
    watch.restart();
    watch.report(former, Optional.of(FULL));
    assertThat(watch.state()).isEqualTo(SAVED);
  }
}
