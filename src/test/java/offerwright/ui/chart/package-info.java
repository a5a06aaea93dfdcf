@NullMarked
package offerwright.ui.chart;

import org.jspecify.annotations.NullMarked;
