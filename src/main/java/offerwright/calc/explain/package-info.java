/// Says how each figure of an offer came about: a [offerwright.calc.explain.FigureKey] in, a
/// [offerwright.calc.trail.Trail] out. The door is `OfferTrails`. It reads what `calc.value` found
/// and computes nothing of its own beyond what a step needs to be shown.
@NullMarked
package offerwright.calc.explain;

import org.jspecify.annotations.NullMarked;
