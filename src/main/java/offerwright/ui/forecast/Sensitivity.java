package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.calc.forecast.ScenarioRun;
import offerwright.calc.forecast.SensitivityResult;
import offerwright.calc.simulate.Progress;
import offerwright.ui.shell.Workbench;

/// Asks what the net present value hangs on, once the full figures are there and somebody looks.
final class Sensitivity {
  private static final String KEY = "forecast-sensitivity";
  private static final int REMEMBERED = 12;

  private final Workbench bench;
  private final Engine engine;
  private final Map<Question, SensitivityResult> known = new LinkedHashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Optional<Question> asked = Optional.empty();
  private Optional<SensitivityResult> answer = Optional.empty();
  private String trouble = "";

  Sensitivity(Workbench bench, Engine engine) {
    this.bench = bench;
    this.engine = engine;
  }

  /// Who hears when there is an answer, or none can be had.
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /// The newest answer; empty before there was one.
  Optional<SensitivityResult> answer() {
    return answer;
  }

  /// The answer to a question, if it was asked before.
  Optional<SensitivityResult> known(Question question) {
    return Optional.ofNullable(known.get(question));
  }

  /// What to say beside the chart: `ready`, or that it is being worked out, or why it is not.
  String note(String ready) {
    if (!trouble.isEmpty()) {
      return trouble;
    }
    return asked.isPresent() || answer.isEmpty() ? "being worked out" : ready;
  }

  /// Asks for the scenario of an answer. A coarse answer is not worth asking for.
  void ask(Answer front) {
    Planned planned = front.planned();
    Question question =
        Question.of(planned.workspace(), List.of(ScenarioRun.own(planned.scenario())));
    if (asked.equals(Optional.of(question))) {
      return;
    }
    stop();
    Optional<SensitivityResult> before = known(question);
    if (before.isPresent()) {
      answered(before.get());
      return;
    }
    answer = Optional.empty();
    trouble = "";
    if (front.coarse()) {
      return;
    }
    asked = Optional.of(question);
    int threads = Runtime.getRuntime().availableProcessors();
    bench
        .background()
        .latest(
            KEY,
            () -> engine.sensitivity(question.request(threads), Progress.quiet()),
            result -> {
              remember(question, result);
              answered(result);
            },
            failure -> {
              asked = Optional.empty();
              trouble =
                  "not possible: "
                      + Optional.ofNullable(failure.getMessage()).orElse("no reason given");
              listeners.forEach(Runnable::run);
            });
  }

  private void answered(SensitivityResult result) {
    asked = Optional.empty();
    trouble = "";
    answer = Optional.of(result);
    listeners.forEach(Runnable::run);
  }

  /// Keeps an answer for the next time the question is asked.
  void remember(Question question, SensitivityResult result) {
    known.put(question, result);
    forgetOldest();
  }

  private void forgetOldest() {
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /// Stops what is under way.
  void stop() {
    bench.background().cancel(KEY);
    asked = Optional.empty();
  }
}
