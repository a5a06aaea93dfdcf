/// Where workspaces come from: an empty one to start with, the standard ladder, dated tables of
/// prices and limits, and invented companies of any size for trials and benchmarks. Everything is
/// pure: the seed and today's date are arguments.
@NullMarked
package offerwright.calc.sample;

import org.jspecify.annotations.NullMarked;
