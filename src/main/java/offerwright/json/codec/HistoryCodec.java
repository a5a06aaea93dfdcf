package offerwright.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferTerms;
import offerwright.json.tree.Node;

/// The record of an offer. Most entries (submitted, approved, sent, ...) are about the terms of the entry before, so an entry leaves its terms
/// out when they are the same: a quarter of the text, and a comparison of two files shows when terms changed.
final class HistoryCodec implements Codec {
  private static final String TERMS = "terms";

  private final RecordCodec entry;

  HistoryCodec(Codecs codecs) {
    entry = new RecordCodec(OfferEvent.class, codecs);
  }

  @Override
  public Node write(Object value) {
    List<Node> nodes = new ArrayList<>();
    Optional<OfferTerms> before = Optional.empty();
    for (Object item : (List<?>) value) {
      OfferEvent event = (OfferEvent) item;
      List<Node.Field> fields = entry.fields(event);
      if (before.filter(event.terms()::equals).isPresent()) {
        fields.removeIf(field -> field.name().equals(TERMS));
      }
      nodes.add(Node.fields(fields));
      before = Optional.of(event.terms());
    }
    return Node.items(nodes);
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    if (!(node instanceof Node.Items list)) {
      place.error(node, "Here stands " + node.kind() + " where a list is expected.", "Write [ ] around the entries.");
      return Optional.empty();
    }
    List<Object> events = new ArrayList<>();
    Map<String, Object> inherited = Map.of();
    for (int i = 0; i < list.items().size(); i++) {
      Optional<Object> event = entry.read(list.items().get(i), place.in(i), inherited);
      if (event.isEmpty()) {
        return event;
      }
      events.add(event.get());
      inherited = Map.of(TERMS, ((OfferEvent) event.get()).terms());
    }
    return Optional.of(events);
  }
}
