/// Domain values and JSON trees: one codec for each kind of type, found by
/// [offerwright.json.codec.Codecs]. Reading collects every problem with its place instead of
/// stopping at the first.
@NullMarked
package offerwright.json.codec;

import org.jspecify.annotations.NullMarked;
