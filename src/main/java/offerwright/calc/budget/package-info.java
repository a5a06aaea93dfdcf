/// Token budgets: the carryover ledger, caps, and what a budget is expected to serve, to leave and
/// to miss in closed form. The simulation uses the ledger and the maps of this room; its means are
/// held against the closed forms.
@NullMarked
package offerwright.calc.budget;

import org.jspecify.annotations.NullMarked;
