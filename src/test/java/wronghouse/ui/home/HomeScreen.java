package wronghouse.ui.home;

import wronghouse.domain.Noun;
import wronghouse.store.Memory;
import wronghouse.ui.offers.OffersHelper;

/// Breaks: ui enters store, a screen imports another screen.
public class HomeScreen {
  public final Noun noun = new Memory().noun();
  public final OffersHelper helper = new OffersHelper();
}
