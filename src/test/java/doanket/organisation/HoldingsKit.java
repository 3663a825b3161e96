package doanket.organisation;

import doanket.testkit.Inside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What units have, of all features, for tests of these. */
@ApplicationScoped
public class HoldingsKit {

    @Inject
    Heirs heirs;

    @Inject
    Inside inside;

    /** In the words of whoever acts. */
    public List<UnitHoldings.Held> held(UUID unit) {
        return inside.transaction(() -> heirs.held(List.of(unit)));
    }
}
