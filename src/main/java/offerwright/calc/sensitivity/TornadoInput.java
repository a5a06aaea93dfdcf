package offerwright.calc.sensitivity;

import java.util.function.UnaryOperator;
import offerwright.calc.trail.Quantity;

/// An input that a tornado moves. Low and high are its P10 and P90: only with the same chance for
/// every input are the bars comparable.
///
/// @param input its name; example: "Realised share of time"
/// @param low its P10, as shown; example: 30 %
/// @param high its P90, as shown
/// @param toLow puts the P10 into a case
/// @param toHigh puts the P90 into a case
/// @param <T> what the model is computed from; example: a scenario
public record TornadoInput<T>(
    String input, Quantity low, Quantity high, UnaryOperator<T> toLow, UnaryOperator<T> toHigh) {}
