/// What tests of several rooms share: the property helper and builders of small workspaces.
@NullMarked
package offerwright.support;

import org.jspecify.annotations.NullMarked;
