package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.DirectoryFilter;
import doanket.organisation.DirectoryPage;
import doanket.organisation.DirectoryPerson;
import doanket.organisation.DirectoryReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** People of the directory, who are found by their names before everything that speaks of them. */
@ApplicationScoped
@Transactional
public class PeopleFinding {

    private final DirectoryReading directory;

    protected PeopleFinding() { // for the CDI proxy
        this(null);
    }

    @Inject
    PeopleFinding(DirectoryReading directory) {
        this.directory = directory;
    }

    /** Who holds a post today and has these words in the name, by given name. Three statements. */
    @Allowed(Permission.UNIT_READ)
    public DirectoryPage<DirectoryPerson> named(String words) {
        return directory.people(new DirectoryFilter(words, null, null, null, false, null));
    }
}
