package doanket.search;

import doanket.organisation.UnitFollower;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whoever reads a branch finds what its units have told, wherever they lie now. */
@ApplicationScoped
class EntryFollower implements UnitFollower {

    private final EntryRepository entries;

    protected EntryFollower() { // for the CDI proxy
        this(null);
    }

    @Inject
    EntryFollower(EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public int follow(Map<UUID, List<UUID>> paths, int most) {
        return entries.follow(paths, most);
    }
}
