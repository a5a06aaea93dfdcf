/// Tests of the command line by its entry point.
@NullMarked
package offerwright.cli;

import org.jspecify.annotations.NullMarked;
