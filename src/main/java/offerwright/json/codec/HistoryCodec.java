package offerwright.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.offer.OfferEvent;
import offerwright.json.tree.Node;

/// The record of an offer. Most entries (submitted, approved, sent, ...) are about the terms and
/// the placement of the entry before, so an entry leaves out what is the same: a quarter of the
/// text, and a comparison of two files shows when something changed.
final class HistoryCodec implements Codec {
  private static final String PLACEMENT = "placement";
  private static final String TERMS = "terms";

  private final RecordCodec entry;

  HistoryCodec(Codecs codecs) {
    entry = new RecordCodec(OfferEvent.class, codecs);
  }

  @Override
  public Node write(Object value) {
    List<Node> nodes = new ArrayList<>();
    Optional<OfferEvent> before = Optional.empty();
    for (Object item : (List<?>) value) {
      OfferEvent event = (OfferEvent) item;
      List<Node.Field> fields = entry.fields(event);
      if (before.map(OfferEvent::terms).filter(event.terms()::equals).isPresent()) {
        fields.removeIf(field -> field.name().equals(TERMS));
      }
      if (before.map(OfferEvent::placement).filter(event.placement()::equals).isPresent()) {
        fields.removeIf(field -> field.name().equals(PLACEMENT));
      }
      nodes.add(Node.fields(fields));
      before = Optional.of(event);
    }
    return Node.items(nodes);
  }

  @Override
  public Optional<Object> read(Node node, Place place) {
    if (!(node instanceof Node.Items list)) {
      place.error(
          node,
          "Here stands " + node.kind() + " where a list is expected.",
          "Write [ ] around the entries.");
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
      OfferEvent last = (OfferEvent) event.get();
      inherited = Map.of(PLACEMENT, last.placement(), TERMS, last.terms());
    }
    return Optional.of(events);
  }
}
