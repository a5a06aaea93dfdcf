/// The one written form of domain values, used alike by the database rows of `store` and by the
/// workspace files of `files.json`. The door is [offerwright.json.DomainJson]. This room enters
/// `domain` only.
///
/// The rules of the format:
///
/// - A record is an object; its fields have the names and the order of the record's components.
///   Every field is required and no other is allowed. A component that may be empty is left out
///   when it is empty; `null` is never written and never accepted.
/// - A record whose only component is a list (the ladder, the exchange rates, the retirement
///   limits) is written as that list.
/// - A sealed interface is an object whose field `type` names the variant in lower case with
///   hyphens: `{"type":"share-of-base", ...}`.
/// - An enum constant is its name in lower case with hyphens: `"cumulative-round-down"`.
/// - Exact decimals are text, so that no reader turns them into binary fractions: money is
///   `{"amount":"244000.00","currency":"USD"}`, a price per unit likewise, a percentage is
///   `"12.5%"`. Counts, among them tokens, are numbers without a fraction.
/// - A day is `"2027-01-04"`, a moment is `"2026-11-12T09:30:00Z"`, a currency is its ISO 4217
///   code.
/// - In the record of an offer an entry leaves out its terms when they are those of the entry
///   before it.
///
/// Because the names follow the domain's, renaming a domain type changes the format;
/// `WrittenFormTest` pins the names so that nobody does so unaware.
@NullMarked
package offerwright.json;

import org.jspecify.annotations.NullMarked;
