package doanket.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Petitions that stand and were never told to the search, such as those from before they could be found. */
@ApplicationScoped
@Transactional
class PetitionsMissing {

    private static final int MOST = 200;

    private final PetitionEntries entries;
    private final PetitionSearch search;

    protected PetitionsMissing() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PetitionsMissing(PetitionEntries entries, PetitionSearch search) {
        this.entries = entries;
        this.search = search;
    }

    /** Two hundred at most; tells how many. */
    int putNext() {
        var missing = entries.missing(MOST);
        search.put(missing);
        return missing.size();
    }
}
