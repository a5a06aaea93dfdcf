package offerwright.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the cases of a topic for [ReferenceCases]. A missing file, and a kind without a case, are
/// failures and not empty tests.
final class ReferenceFile implements ArgumentsProvider, AnnotationConsumer<ReferenceCases> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private @Nullable ReferenceCases wanted;

  @Override
  public void accept(ReferenceCases annotation) {
    wanted = annotation;
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    if (wanted == null) {
      throw new IllegalStateException("no topic was given");
    }
    List<String> kinds = Arrays.asList(wanted.kinds());
    List<ReferenceCase> cases =
        read(wanted.value()).stream()
            .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
            .toList();
    if (cases.isEmpty()) {
      throw new IllegalStateException(
          "topic " + wanted.value() + " has no case of the kinds " + kinds);
    }
    return cases.stream().map(Arguments::of);
  }

  static List<ReferenceCase> read(String topic) {
    String path = "/reference/" + topic + ".json";
    try (InputStream stream = ReferenceFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + path);
      }
      List<ReferenceCase> cases = new ArrayList<>();
      for (JsonNode node : JSON.readTree(stream)) {
        cases.add(new ReferenceCase(node));
      }
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
