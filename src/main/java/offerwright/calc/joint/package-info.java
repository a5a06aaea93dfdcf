/// Chance for several offers at once: the market, the employers and the person who works there, on
/// the same paths. The door is [offerwright.calc.joint.JointSimulator], which makes
/// [offerwright.calc.joint.OfferPaths]; [offerwright.calc.joint.Worth] turns them into what an
/// offer is worth on each path. This room knows numbers, not workspaces: `calc.compare` brings
/// them.
///
/// Time runs in years from an offer's first day of work; offers that start later are `offset`
/// months behind the earliest one on the market's paths.
@NullMarked
package offerwright.calc.joint;

import org.jspecify.annotations.NullMarked;
