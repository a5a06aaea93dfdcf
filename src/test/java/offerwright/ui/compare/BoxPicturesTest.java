package offerwright.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Renders the boxes of the comparison for somebody to look at.
class BoxPicturesTest {
  @TempDir Path folder;

  static Workspace sample() {
    return Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
  }

  private void looks(BiConsumer<BoxWindow, String> step) {
    for (String look : List.of("light", "dark", "small")) {
      boolean small = look.equals("small");
      try (BoxWindow window =
          BoxWindow.open(
              folder.resolve(look),
              sample(),
              look.equals("dark") ? Theme.DARK : Theme.LIGHT,
              small ? 1024 : 1280,
              small ? 700 : 800)) {
        step.accept(window, look);
      }
    }
  }

  @Test
  void quickEntry() {
    looks((window, look) -> {
      window.in(CompareDialogs::quickEntry);
      window.picture("quick-empty-" + look);
      window.type("#employer", "Northwind Systems");
      window.type("#base", "231000");
      window.type("#bonusTarget", "15");
      window.type("#equity", "420000");
      window.type("#tokens", "60000");
      window.picture("quick-" + look);
      window.type("#signOn", "-3");
      window.type("#bonusTarget", "plenty");
      window.picture("quick-wrong-" + look);
    });
  }

  @Test
  void beliefs() {
    looks((window, look) -> {
      window.in(boxes -> boxes.beliefs(OfferKey.competing("northwind")));
      window.picture("beliefs-listed-" + look);
      window.press("#beliefs-cancel");
      window.in(boxes -> boxes.beliefs(OfferKey.competing("halcyon")));
      window.type("#layoffs", "12");
      window.picture("beliefs-private-" + look);
      window.toggle("Stated median and spread");
      window.type("#median", "0");
      window.type("#usual", "0.5");
      window.type("#rounds", "20 / 100");
      window.picture("beliefs-wrong-" + look);
      window.toggle("Grown from today's value");
      window.type("#usual", "");
      window.type("#value", "80000000");
      window.toggle("Whole cap table");
      window.type("#table-common-0-shares", "7000000");
      window.press("#preferred-add");
      window.type("#table-preferred-0-shares", "3000000");
      window.type("#table-preferred-0-invested", "5000000");
      window.choose("#table-preferred-0-participation", ParticipationKind.CAPPED);
      window.type("#table-preferred-0-cap", "3");
      window.press("#options-add");
      window.type("#table-options-0-name", "Option pool granted");
      window.type("#table-options-0-shares", "1200000");
      window.type("#table-options-0-strike", "1.2");
      window.scroll("#beliefs", 0.9);
      window.picture("beliefs-table-" + look);
      window.press("#safes-add");
      window.type("#table-safes-0-amount", "5000000");
      window.type("#table-safes-0-cap", "4000000");
      window.press("#rounds-add");
      window.scroll("#beliefs", 1);
      window.picture("beliefs-table-wrong-" + look);
      window.press("#beliefs-cancel");
    });
  }

  @Test
  void assumptions() {
    looks((window, look) -> {
      window.in(CompareDialogs::assumptions);
      window.picture("assumptions-" + look);
      window.type("#gap", "6");
      window.type("#exercise", "0.5");
      window.toggle("US federal");
      window.type("#income", "90000");
      window.type("#state", "5");
      window.press("#places-add");
      window.type("#places-0-place", "Berlin");
      window.type("#places-0-index", "0");
      window.picture("assumptions-wrong-" + look);
      window.scroll("#assumptions", 1);
      window.picture("assumptions-tax-" + look);
      window.press("#assumptions-cancel");
    });
  }

  @Test
  void edits() {
    looks((window, look) -> {
      window.in(boxes -> boxes.edit(OfferKey.competing("halcyon")));
      window.picture("edit-" + look);
      window.scroll("#edit", 0.4);
      window.picture("edit-equity-" + look);
      window.type("#grants-0-quantity", "");
      window.type("#grants-0-strike", "0.4");
      window.choose("#grants-0-vesting-shape", VestingDraft.Shape.YEARLY);
      window.type("#grants-0-vesting-shares", "5 / 15 / 40 / 35");
      window.picture("edit-wrong-" + look);
      window.scroll("#edit", 1);
      window.picture("edit-end-" + look);
      window.press("#edit-cancel");
    });
  }

  @Test
  void imports() {
    looks((window, look) -> {
      window.window().files().answer(ImportFiles.table(folder));
      window.in(CompareDialogs::importOffers);
      window.picture("import-table-" + look);
      window.press("#import-cancel");
      window.window().files().answer(ImportFiles.openCap(folder));
      window.in(CompareDialogs::importOffers);
      window.picture("import-opencap-" + look);
      window.press("#import-cancel");
      window.window().files().answer(ImportFiles.workspace(folder));
      window.in(CompareDialogs::importOffers);
      window.picture("import-workspace-" + look);
      window.press("#import-cancel");
      window.window().files().answer(ImportFiles.nothing(folder));
      window.in(CompareDialogs::importOffers);
      window.picture("import-nothing-" + look);
      window.press("#import-cancel");
    });
  }
}
