/// Quasi-random points: Sobol' sequences with random scrambles, and the order in which a path is
/// built from them. They sharpen the means of figures that hang smoothly on few factors, above all
/// on the price path.
@NullMarked
package offerwright.calc.sequence;

import org.jspecify.annotations.NullMarked;
