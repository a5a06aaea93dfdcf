/// JMH benchmarks: how long a person waits. `mvn -Pbench test-compile exec:exec@bench` runs all of
/// them in about three minutes, `-Dbench=Recompute` those whose name matches. They are no tests:
/// figures depend on the machine and on what else it does.
@NullMarked
package offerwright.bench;

import org.jspecify.annotations.NullMarked;
