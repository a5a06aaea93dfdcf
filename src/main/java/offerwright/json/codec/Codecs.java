package offerwright.json.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import offerwright.domain.offer.OfferEvent;

/// Finds the codec of a type by the rules of the format. Codecs are made on first use and kept; a
/// `Codecs` may be shared by threads.
public final class Codecs {
  private final Map<Class<?>, Codec> scalars = Scalars.all();
  private final Map<Type, Codec> made = new ConcurrentHashMap<>();

  /// The codec of a class, or of a list of a class. Throws [IllegalArgumentException] for a type
  /// that has no written form.
  public Codec of(Type type) {
    Codec known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return known;
  }

  /// The codec of a list of a class.
  public Codec listOf(Class<?> element) {
    return element == OfferEvent.class
        ? new HistoryCodec(this)
        : new ListCodec(of(element), Keyed.standsAlone(element));
  }

  private Codec make(Type type) {
    if (type instanceof ParameterizedType list
        && list.getRawType() == List.class
        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
      return listOf(element);
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("no written form for " + type);
    }
    Codec scalar = scalars.get(plain);
    if (scalar != null) {
      return scalar;
    }
    if (plain.isEnum()) {
      return new EnumCodec(plain);
    }
    if (plain.isSealed()) {
      return new VariantCodec(plain, this);
    }
    if (plain.isRecord()) {
      return OnlyList.is(plain) ? new OnlyList(plain, this) : new RecordCodec(plain, this);
    }
    throw new IllegalArgumentException("no written form for " + plain);
  }
}
