package offerwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.excel.OfferSheet;
import offerwright.files.excel.SheetCopy;
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

/// Writing offer sheets, internal copies, with the figures computed anew for each. Aim: one under
/// 300 ms once the program is warm.
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields before it measures
public class ExportBenchmark {
  private static final int PEOPLE = 300;
  private static final int OFFERS = 500;

  private Workspace workspace;
  private Path file;
  private int next;

  @Setup
  public void invent() throws IOException {
    workspace = Invented.workspace(PEOPLE, OFFERS);
    file = Files.createTempFile("offerwright-bench", ".xlsx");
  }

  @TearDown
  public void removeFile() throws IOException {
    Files.delete(file);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 4, time = 4)
  @Measurement(iterations = 5, time = 3)
  public void exportOneSheet() throws FileRefused {
    export(workspace.offers().get(next++ % OFFERS));
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public void export500Sheets() throws FileRefused {
    for (Offer offer : workspace.offers()) {
      export(offer);
    }
  }

  private void export(Offer offer) throws FileRefused {
    OfferSheet.write(Invented.request(workspace, offer, SheetCopy.INTERNAL), file, true);
  }
}
