/// Random numbers that are addressed, not streamed: seed, path, month, purpose and entity give the
/// number, the same on every machine and on any number of threads. Doors:
/// [offerwright.calc.random.Draws] for one number or a run of paths,
/// [offerwright.calc.random.DrawBlock] for whole blocks at speed.
@NullMarked
package offerwright.calc.random;

import org.jspecify.annotations.NullMarked;
