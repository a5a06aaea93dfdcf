package offerwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.workspace.Workspace;
import offerwright.store.OpenWorkspace;
import offerwright.store.Opening;
import offerwright.store.WorkspaceStore;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Making an edit durable in a company of 100,000 people: every budget of a policy that is adopted,
/// and what is known of one person. Aim: the former under 5 s, in one transaction.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class SaveBenchmark {
  private static final int PEOPLE = 100_000;

  private Path folder;
  private OpenWorkspace memory;
  private Workspace workspace;
  private int round;

  @Setup
  public void makeFile() throws IOException {
    folder = Files.createTempDirectory("offerwright-bench");
    workspace = InventedCompany.withPolicies(Invented.workspace(PEOPLE, 0), 7);
    Path file = folder.resolve("large.mv.db");
    if (!(new WorkspaceStore().create(file, workspace, false) instanceof Opening.Opened opened)) {
      throw new IllegalStateException("the workspace could not be made");
    }
    memory = opened.memory();
  }

  @TearDown
  public void removeFile() throws IOException {
    memory.close();
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Benchmark
  public Workspace saveEveryBudget() {
    Money budget = Money.of(100_000 + ++round, CurrencyCode.USD);
    List<Person> people =
        workspace.people().stream().map(person -> person.withTokenBudget(budget)).toList();
    return save(workspace.withPeople(people));
  }

  @Benchmark
  public Workspace saveOneInput() {
    PersonInput input = workspace.policies().people().get(PEOPLE / 2);
    Money demand = Money.of(10_000 + ++round, CurrencyCode.USD);
    return save(
        workspace.withPolicies(
            workspace.policies().withPerson(input.withAnnualDemand(Optional.of(demand)))));
  }

  private Workspace save(Workspace edited) {
    workspace = edited;
    memory.save(edited, _ -> {});
    if (memory.awaitSaved().isPresent()) {
      throw new IllegalStateException("the edit could not be saved");
    }
    return edited;
  }
}
