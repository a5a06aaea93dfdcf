package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of offers stay apart for every kind of colour vision: protan, deutan and tritan
/// sight after Machado, Oliveira and Fernandes (2009), severity 1, distances in CIE 1976 L*a*b*.
class OfferColoursTest {
  private static final List<double[][]> SIGHTS =
      List.of(
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void everyTwoOffersAreFarApart(String sheet) throws IOException {
    List<double[]> offers =
        colours(sheet).entrySet().stream()
            .filter(colour -> colour.getKey().matches("-ow-offer-[a-d]"))
            .map(colour -> linear(colour.getValue()))
            .toList();
    assertThat(offers).hasSize(4);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < i; j++) {
        for (double[][] sight : SIGHTS) {
          // Twice what the parts of a package keep, which are areas and not thin lines.
          assertThat(distance(seen(sight, offers.get(i)), seen(sight, offers.get(j))))
              .as("%s and %s in %s", OfferTag.at(j), OfferTag.at(i), sheet)
              .isGreaterThan(29);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light.css", "dark.css"})
  void linesAndLettersHaveEnoughContrast(String sheet) throws IOException {
    Map<String, String> colours = colours(sheet);
    for (String letter : List.of("a", "b", "c", "d")) {
      double[] offer = linear(Objects.requireNonNull(colours.get("-ow-offer-" + letter)));
      for (String beside : List.of("-ow-card", "-ow-on-offer")) {
        double[] ground = linear(Objects.requireNonNull(colours.get(beside)));
        double one = luminance(offer) + 0.05;
        double other = luminance(ground) + 0.05;
        // WCAG 2.2, 1.4.3: text needs 4.5.
        assertThat(Math.max(one, other) / Math.min(one, other))
            .as("%s on %s in %s", letter, beside, sheet)
            .isGreaterThan(4.5);
      }
    }
  }

  private static Map<String, String> colours(String sheet) throws IOException {
    try (InputStream stream = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
      Matcher matcher =
          Pattern.compile("(-ow-[a-z-]+): #([0-9a-f]{6});")
              .matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, String> colours = new TreeMap<>();
      while (matcher.find()) {
        colours.put(matcher.group(1), matcher.group(2));
      }
      return colours;
    }
  }

  private static double[] linear(String hex) {
    return Stream.of(hex.substring(0, 2), hex.substring(2, 4), hex.substring(4))
        .mapToDouble(part -> Integer.parseInt(part, 16) / 255.0)
        .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
        .toArray();
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] seen(double[][] sight, double[] rgb) {
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += sight[i][j] * rgb[j];
      }
      seen[i] = Math.clamp(sum, 0, 1);
    }
    return lab(seen);
  }

  /// Linear sRGB to L*a*b* under D65.
  private static double[] lab(double[] rgb) {
    double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
  }
}
