package offerwright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import org.jdbi.v3.core.Handle;

/// Reads a whole workspace, with one statement for each table.
final class WorkspaceReader {
  private final DomainJson json;

  WorkspaceReader(DomainJson json) {
    this.json = json;
  }

  /// The workspace. Throws [IllegalArgumentException], [IllegalStateException] or an exception of the database or of the written form if
  /// what is there is not a workspace.
  Workspace read(Handle handle) {
    return new Workspace(
        single(handle, "company", CompanyProfile.class),
        single(handle, "settings", Settings.class),
        new LevelLadder(all(handle, "level", Level.class)),
        all(handle, "location", Location.class),
        all(handle, "team", Team.class),
        all(handle, "person", Person.class),
        new TokenPrices(all(handle, "price_card", PriceCard.class), single(handle, "token_mix", TokenMix.class)),
        new FxTable(all(handle, "fx_rate", FxRate.class)),
        new RetirementLimitTable(all(handle, "retirement_limits", RetirementLimits.class)),
        offers(handle),
        all(handle, "competing_offer", CompetingOffer.class));
  }

  private <T> T single(Handle handle, String table, Class<T> type) {
    List<T> rows = all(handle, table, type);
    if (rows.size() != 1) {
      throw new IllegalStateException("table " + table + " must have one row, has " + rows.size());
    }
    return rows.getFirst();
  }

  private <T> List<T> all(Handle handle, String table, Class<T> type) {
    List<String> bodies = handle.createQuery("select body from " + table + " order by position").map((row, _) -> row.getString(1)).list();
    return decoded(bodies, body -> json.read(body, type));
  }

  /// Every text stands by itself, and decoding thousands takes much longer than fetching them: it is done on all cores, in the order of the rows.
  private static <A, B> List<B> decoded(List<A> rows, Function<A, B> decode) {
    return rows.parallelStream().map(decode).toList();
  }

  /// A row of an offer or of a line of its record, not yet decoded.
  private record Row(String offerId, String body, String terms) {}

  private static List<Row> rows(Handle handle, String sql) {
    return handle.createQuery(sql).map((row, _) -> new Row(row.getString(1), row.getString(2), row.getString(3))).list();
  }

  private List<Offer> offers(Handle handle) {
    List<Row> offers = rows(handle, "select id, body, terms from offer order by position");
    List<Row> lines = rows(handle, "select offer_id, body, terms from offer_event order by offer_id, seq");
    Map<String, OfferTerms> terms = terms(offers, lines);
    Map<String, List<OfferEvent>> records = new HashMap<>();
    List<OfferEvent> events = decoded(lines, line -> json.read(line.body(), EventBody.class).with(known(terms, line)));
    for (int i = 0; i < lines.size(); i++) {
      records.computeIfAbsent(lines.get(i).offerId(), _ -> new ArrayList<>()).add(events.get(i));
    }
    return decoded(
        offers, offer -> json.read(offer.body(), OfferBody.class).with(known(terms, offer), records.getOrDefault(offer.offerId(), List.of())));
  }

  /// Most lines of a record repeat the terms of the line before: each text is decoded once, and its value shared.
  private Map<String, OfferTerms> terms(List<Row> offers, List<Row> lines) {
    List<String> texts = Stream.concat(offers.stream(), lines.stream()).map(Row::terms).distinct().toList();
    List<OfferTerms> values = decoded(texts, text -> json.read(text, OfferTerms.class));
    Map<String, OfferTerms> known = HashMap.newHashMap(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      known.put(texts.get(i), values.get(i));
    }
    return known;
  }

  private static OfferTerms known(Map<String, OfferTerms> terms, Row row) {
    return Objects.requireNonNull(terms.get(row.terms()));
  }
}
