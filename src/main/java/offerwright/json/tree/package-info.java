/// JSON text and its parse tree, in which every value knows its line and column. The only package
/// that uses Jackson.
@NullMarked
package offerwright.json.tree;

import org.jspecify.annotations.NullMarked;
