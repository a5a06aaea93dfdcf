/// Colours and type, light and dark, as style sheets over AtlantaFX. The only room that decides
/// what a colour means.
@NullMarked
package offerwright.ui.theme;

import org.jspecify.annotations.NullMarked;
