/// Who gets how much of a pool of token money, and what follows: allocations to the cent, output,
/// unmet demand and forfeiture in closed form and simulated, fairness, the frontier of output
/// against fairness, and what an adoption changes. `PolicyLab` is the door.
@NullMarked
package offerwright.calc.policy;

import org.jspecify.annotations.NullMarked;
