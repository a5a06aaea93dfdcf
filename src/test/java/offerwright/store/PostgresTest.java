package offerwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The same code on PostgreSQL: tables, reading, writing the difference, and two who write at once.
class PostgresTest {
  private static final Path NAME = Path.of("team");

  private static EmbeddedPostgres server;

  private final WorkspaceStore store = new WorkspaceStore();

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void keepsAWorkspaceLikeAFile() throws Exception {
    Database database = database("one");
    store.fill(database, Samples.busy());
    Workspace last = Samples.busy();
    List<Optional<Problem>> reports = new ArrayList<>();
    try (OpenWorkspace memory = connect(database).memory()) {
      for (int i = 1; i <= 10; i++) {
        last = OtherProcessMain.edited(last, i);
        memory.save(last, reports::add);
      }
      last =
          last.withoutOffer("S-104")
              .withPeople(last.people().reversed())
              .withPolicies(Samples.policies());
      memory.save(last, reports::add);
      assertThat(memory.awaitSaved()).isEmpty();
    }
    assertThat(reports).hasSize(11).allMatch(Optional::isEmpty);
    Opening.Opened again = connect(database);
    again.memory().close();
    assertThat(again.content()).isEqualTo(last);
  }

  @Test
  void bringsTablesOfVersionOneUpToDate() throws Exception {
    Database database = database("old");
    store.fill(database, Samples.busy());
    try (Handle handle = database.open()) {
      OlderTables.versionOne(handle);
    }
    Workspace planned;
    Opening.Opened opened = connect(database);
    try (OpenWorkspace memory = opened.memory()) {
      assertThat(opened.content())
          .isEqualTo(
              Samples.busy().withPlan(ForecastPlan.UNPLANNED).withPolicies(PolicyPlan.EMPTY));
      planned =
          opened
              .content()
              .withPlan(
                  StandardPlan.of(opened.content())
                      .withSimulation(
                          ForecastPlan.UNPLANNED.simulation().withSeed(7).withMonths(60)))
              .withHistories(List.of(new PriceHistory("None yet", List.of())))
              .withPolicies(Samples.policies());
      memory.save(planned, _ -> {});
      assertThat(memory.awaitSaved()).isEmpty();
    }
    Opening.Opened again = connect(database);
    again.memory().close();
    assertThat(again.content()).isEqualTo(planned);
  }

  @Test
  void whoComesSecondDoesNotWriteOverTheFirst() throws Exception {
    Database database = database("two");
    store.fill(database, Samples.busy());
    Workspace mine = OtherProcessMain.edited(Samples.busy(), 1);
    Workspace theirs = Samples.busy().withoutOffer("S-104");
    try (OpenWorkspace first = connect(database).memory();
        OpenWorkspace second = connect(database).memory()) {
      first.save(theirs, _ -> {});
      assertThat(first.awaitSaved()).isEmpty();
      second.save(mine, _ -> {});
      assertThat(second.awaitSaved().orElseThrow().where()).isEqualTo("store/changed");
      assertThat(second.awaitSaved().orElseThrow().where()).isEqualTo("store/changed");
    }
    try (Handle handle = database.open()) {
      assertThat(new WorkspaceReader(new DomainJson()).read(handle)).isEqualTo(theirs);
    }
  }

  @Test
  void tellsItsOwnTablesFromOthers() throws Exception {
    Database database = database("three");
    try (Handle handle = database.open()) {
      assertThat(Schema.current().age(handle)).isEqualTo(Schema.Age.FOREIGN);
      store.fill(database, Samples.busy());
      assertThat(Schema.current().age(handle)).isEqualTo(Schema.Age.CURRENT);
      assertThat(
              handle
                  .createQuery(
                      "select count(*) from person where level_id = 'senior' and team_id = 'platform'")
                  .mapTo(Integer.class)
                  .one())
          .isEqualTo(5);
      assertThat(
              handle
                  .createQuery("select state from offer where id = 'S-200'")
                  .mapTo(String.class)
                  .one())
          .isEqualTo("SENT");
    }
  }

  private Opening.Opened connect(Database database) {
    Opening opening = store.connect(NAME, database, Optional.empty());
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return (Opening.Opened) opening;
  }

  private static Database database(String name) throws Exception {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return new Database(server.getJdbcUrl("postgres", name), "postgres", "");
  }
}
