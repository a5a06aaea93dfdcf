package offerwright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.money.FxTable;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWorkspaceTest {
  @TempDir Path folder;

  private final WorkspaceStore store = new WorkspaceStore();
  private final List<Optional<Problem>> reports = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void makeRoom() {
    FullDisk.leaveRoom();
  }

  @Test
  void editsAreWrittenInTheirOrderAndReportedOneByOne() {
    Path file = folder.resolve("small.mv.db");
    Workspace last = SmallCompany.workspace();
    try (OpenWorkspace memory = opened(store.create(file, last, false))) {
      for (int i = 1; i <= 40; i++) {
        last = OtherProcessMain.edited(last, i);
        memory.save(last, reports::add);
      }
      assertThat(memory.awaitSaved()).isEmpty();
      assertThat(reports).hasSize(40).allMatch(Optional::isEmpty);
    }
    assertThat(store.read(file).value()).contains(last);
  }

  @Test
  void everyKindOfChangeIsWritten() {
    Path file = folder.resolve("small.mv.db");
    Workspace from = Samples.busy();
    List<UnaryOperator<Workspace>> changes =
        List.of(
            now -> now.withPeople(now.people().reversed()),
            now -> now.withPeople(now.people().subList(3, 7)),
            now -> now.withLadder(now.ladder().moved("mid", 2)),
            now -> now.withLadder(now.ladder().without("staff")),
            now -> now.withTeams(List.of()),
            now -> now.withPlan(StandardPlan.of(now)),
            now -> now.withPlan(now.plan().withScenarios(now.plan().scenarios().reversed())),
            now -> now.withPlan(now.plan().withSimulation(now.plan().simulation().withPaths(500))),
            now -> now.withPlan(now.plan().withVariants(now.plan().variants().subList(1, 3))),
            now -> now.withPlan(now.plan().withSoftware(List.of())),
            now -> now.withHistories(List.of(new PriceHistory("None yet", List.of()))),
            now -> now.withPolicies(Samples.policies()),
            now ->
                now.withPolicies(now.policies().withPolicies(now.policies().policies().reversed())),
            now -> now.withPolicies(now.policies().withoutPolicy("Equal")),
            now -> now.withPolicies(now.policies().withPerson(PersonInput.unknown("P-900"))),
            now -> now.withPolicies(now.policies().withProjects(List.of())),
            now -> now.withPolicies(now.policies().withLevels(List.of())),
            now -> now.withPolicies(now.policies().withAdopted(Optional.empty())),
            now -> now.withFx(FxTable.EMPTY),
            now -> now.withLimits(RetirementLimitTable.EMPTY),
            now -> now.withOffers(now.offers().reversed()),
            now -> now.withoutOffer("S-104"),
            now -> now.withOffer("S-200", offer -> offer.withNote("")),
            now -> now.withCompetingOffers(List.of()),
            now -> now.withCompany(Samples.busy().company().withStock(Example.STOCK)),
            _ -> Samples.busy());
    Workspace now = from;
    for (UnaryOperator<Workspace> change : changes) {
      now = change.apply(now);
      try (OpenWorkspace memory = opened(store.create(file, from, true))) {
        memory.save(now, reports::add);
      }
      assertThat(store.read(file).value()).contains(now);
    }
    assertThat(reports).allMatch(Optional::isEmpty);
  }

  @Test
  void afterAFailureTheNextEditWritesTheWholeDifference() {
    List<Workspace> written = new ArrayList<>();
    FailingWriter writer = new FailingWriter(written, 2);
    Workspace one = OtherProcessMain.edited(SmallCompany.workspace(), 1);
    Workspace two = OtherProcessMain.edited(one, 2);
    Workspace three = OtherProcessMain.edited(two, 3);
    try (OpenWorkspace memory = new OpenWorkspace(folder.resolve("x.mv.db"), writer)) {
      memory.save(one, reports::add);
      memory.save(two, reports::add);
      memory.save(three, reports::add);
      assertThat(memory.awaitSaved()).isEmpty();
    }
    assertThat(reports.get(0).orElseThrow().message())
        .contains("x.mv.db")
        .contains("The disk is full.")
        .contains("kept in this window");
    assertThat(reports.get(1)).isPresent();
    assertThat(reports.get(2)).isEmpty();
    assertThat(written).containsExactly(three);
    assertThat(writer.closed).isTrue();
  }

  @Test
  void waitingTriesWhatFailedOnceMore() {
    List<Workspace> written = new ArrayList<>();
    Workspace one = OtherProcessMain.edited(SmallCompany.workspace(), 1);
    try (OpenWorkspace memory =
        new OpenWorkspace(folder.resolve("x.mv.db"), new FailingWriter(written, 2))) {
      memory.save(one, reports::add);
      assertThat(memory.awaitSaved()).isPresent();
      assertThat(memory.awaitSaved()).isEmpty();
    }
    assertThat(written).containsExactly(one);
  }

  @Test
  void aFullDiskIsSaidAndNothingIsLost() {
    Database database = FullDisk.database(folder.resolve("full"));
    Workspace first = Samples.busy();
    store.fill(database, first);
    Workspace last = first;
    try (OpenWorkspace memory =
        opened(store.connect(folder.resolve("full.mv.db"), database, Optional.empty()))) {
      last = OtherProcessMain.edited(last, 1);
      memory.save(last, reports::add);
      assertThat(memory.awaitSaved()).isEmpty();
      FullDisk.fill();
      for (int i : IntStream.rangeClosed(2, 5).toArray()) {
        last = OtherProcessMain.edited(last, i);
        memory.save(last, reports::add);
      }
      assertThat(memory.awaitSaved().orElseThrow().message()).contains("The disk is full.");
      assertThat(reports.getLast().orElseThrow().where()).isEqualTo("store/unwritable");
      FullDisk.leaveRoom();
      last = OtherProcessMain.edited(last, 6);
      memory.save(last, reports::add);
      assertThat(memory.awaitSaved()).isEmpty();
      assertThat(reports.getLast()).isEmpty();
    }
    assertThat(store.read(folder.resolve("full.mv.db")).value()).contains(last);
  }

  @Test
  void aFullDiskWhileANewFileIsMadeLeavesTheOldOne() {
    Path file = folder.resolve("small.mv.db");
    assertThat(store.writeCopy(file, Samples.busy(), false)).isEmpty();
    Path target = file.toAbsolutePath();
    StoreException refused =
        assertThrows(
            StoreException.class,
            () ->
                WorkspaceFiles.make(
                    target,
                    true,
                    made -> {
                      throw Explanation.of(
                          target,
                          new IllegalStateException(new IOException("No space left on device")));
                    }));
    assertThat(refused.failure()).isEqualTo(StoreFailure.UNWRITABLE);
    assertThat(refused.problem().message()).contains("The disk is full.");
    assertThat(store.read(file).value()).contains(Samples.busy());
    assertThat(folder).isDirectoryNotContaining("glob:**.offerwright-*");
  }

  private static OpenWorkspace opened(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return ((Opening.Opened) opening).memory();
  }

  /// Refuses a number of attempts, as if the disk were full, and keeps what it is given after that.
  private static final class FailingWriter implements WorkspaceWriter {
    private final List<Workspace> written;
    private int failures;
    private volatile boolean closed;

    FailingWriter(List<Workspace> written, int failures) {
      this.written = written;
      this.failures = failures;
    }

    @Override
    public void write(Workspace target) {
      if (failures > 0) {
        failures--;
        throw new IllegalStateException("cannot write", new IOException("No space left on device"));
      }
      written.add(target);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
