package offerwright.files.excel.policy;

import java.util.List;
import offerwright.calc.policy.AssumedInput;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.text.PolicyWords;

/// What was not known of people, what was taken instead and why; values.
final class DefaultsSheet {
  private static final int LABEL = 1;
  private static final int LAST = 5;
  private static final int SHOWN = 40;
  private static final int REASON_LINE = 76;
  private static final int PEOPLE_LINE = 58;

  private DefaultsSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.DEFAULTS, 2, 18, 26, 11, 66, 50);
    page.row(26).put(LABEL, Look.TITLE, "Defaults taken");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Where nothing better is known of a person. The sheet Allocation says of everybody where each figure comes from.");
    page.gap(6);
    page.row(17)
        .put(LABEL, Look.HEAD_LEFT, "Input")
        .put(LABEL + 1, Look.HEAD_LEFT, "Taken")
        .put(LABEL + 2, Look.HEAD, "People")
        .put(LABEL + 3, Look.HEAD_LEFT, "   Why")
        .put(LAST, Look.HEAD_LEFT, "For whom");
    for (AssumedInput assumed : model.result().assumed()) {
      String people = people(assumed.personIds());
      int lines =
          Math.max(
              Math.ceilDiv(assumed.reason().length(), REASON_LINE),
              Math.ceilDiv(people.length(), PEOPLE_LINE));
      page.row(Math.max(Page.ROW, 5 + 11f * lines))
          .put(LABEL, Look.WORDS, PolicyWords.of(assumed.kind()))
          .put(LABEL + 1, Look.WORDS, PolicyWords.of(assumed.source()))
          .put(LABEL + 2, Look.VALUE, Entry.count(assumed.personIds().size()))
          .put(LABEL + 3, Look.EXPLANATION, assumed.reason())
          .put(LAST, Look.MEANING, people);
    }
    if (model.result().assumed().isEmpty()) {
      page.row().put(LABEL, Look.NOTE, "None: everything was entered.");
    }
    model.book().wide(page, 4);
  }

  private static String people(List<String> ids) {
    return ids.size() <= SHOWN
        ? String.join(", ", ids)
        : String.join(", ", ids.subList(0, SHOWN)) + " and " + (ids.size() - SHOWN) + " more";
  }
}
