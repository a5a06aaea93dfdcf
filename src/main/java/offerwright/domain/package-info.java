/// Nouns: records, enums and sealed interfaces that say what a pay package *is*. JDK only; no I/O,
/// no clock, no chance. Every room of the house may enter; `domain` itself enters none.
@NullMarked
package offerwright.domain;

import org.jspecify.annotations.NullMarked;
