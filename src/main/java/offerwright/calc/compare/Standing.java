package offerwright.calc.compare;

import java.util.Optional;
import offerwright.calc.risk.Confidence;

/// The verdict of a comparison in words.
///
/// @param sentence one sentence on who is ahead, with its confidence; example: "B is likely ahead
///   of A: its sure value is 1.2 % higher (0.1 % to 2.3 %), and it pays more on 54 % of the paths."
/// @param more what a reader should know besides; example: "If tokens are worth nothing to you, B
///   is ahead."; may be empty
/// @param confidence how sure that is; empty where nothing is ranked
public record Standing(String sentence, String more, Optional<Confidence> confidence) {}
