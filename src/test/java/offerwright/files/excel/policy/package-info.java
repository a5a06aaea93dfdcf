@NullMarked
package offerwright.files.excel.policy;

import org.jspecify.annotations.NullMarked;
