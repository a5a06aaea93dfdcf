/// Charts: result records in, nodes out; they know no rule. Drawn with styled nodes, so that the
/// theme colours them.
@NullMarked
package offerwright.ui.chart;

import org.jspecify.annotations.NullMarked;
