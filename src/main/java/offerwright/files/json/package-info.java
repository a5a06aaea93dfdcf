/// A whole workspace as one JSON file, for mailing, comparing and samples. The door is
/// [offerwright.files.json.WorkspaceJson]; the samples that ship with the program are behind
/// [offerwright.files.json.Samples], and the offers of somebody else's workspace behind
/// [offerwright.files.json.OffersOfWorkspace].
@NullMarked
package offerwright.files.json;

import org.jspecify.annotations.NullMarked;
