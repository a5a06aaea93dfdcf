/// Tests of workspaces as files.
@NullMarked
package offerwright.files.json;

import org.jspecify.annotations.NullMarked;
