package offerwright.calc.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// One input after the other moved from its P10 to its P90, the others left alone. It says nothing
/// of inputs that work together: for that stand the [SobolIndices] beside it.
///
/// @param base the figure with every input where it is
/// @param bars the widest first
public record Tornado(double base, List<TornadoBar> bars) {
  /// Copies the list.
  public Tornado {
    bars = List.copyOf(bars);
  }

  /// Evaluates the model once for the base and twice for each input.
  ///
  /// @param base the case with every input where it is
  /// @param model the figure of a case; example: the mean net present value
  /// @param inputs what is moved
  public static <T> Tornado of(
      T base, ToDoubleFunction<? super T> model, List<TornadoInput<T>> inputs) {
    List<TornadoBar> bars =
        inputs.stream()
            .map(input -> bar(base, model, input))
            .sorted(Comparator.comparingDouble(TornadoBar::swing).reversed())
            .toList();
    return new Tornado(model.applyAsDouble(base), bars);
  }

  private static <T> TornadoBar bar(
      T base, ToDoubleFunction<? super T> model, TornadoInput<T> input) {
    return new TornadoBar(
        input.input(),
        input.low(),
        input.high(),
        model.applyAsDouble(input.toLow().apply(base)),
        model.applyAsDouble(input.toHigh().apply(base)));
  }
}
