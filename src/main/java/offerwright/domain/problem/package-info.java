/// How the house says that something a person gave is wrong: where, what, and how to mend it.
/// Exceptions are for programmers' mistakes.
@NullMarked
package offerwright.domain.problem;

import org.jspecify.annotations.NullMarked;
