/// Paper: what comes in from files and goes out to them. Imports return
/// [offerwright.domain.problem.Checked]; exports never leave half a file and never replace one
/// unasked. What every kind of file shares lives here, the kinds in the packages below.
@NullMarked
package offerwright.files;

import org.jspecify.annotations.NullMarked;
