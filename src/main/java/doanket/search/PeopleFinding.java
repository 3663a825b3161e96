package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.organisation.DirectoryFilter;
import doanket.organisation.DirectoryPage;
import doanket.organisation.DirectoryPerson;
import doanket.organisation.DirectoryReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** People of the directory, who are found by their names before everything that speaks of them. */
@ApplicationScoped
@Transactional
public class PeopleFinding {

    private final DirectoryReading directory;
    private final CurrentUser user;

    protected PeopleFinding() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PeopleFinding(DirectoryReading directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
    }

    /**
     * Who holds a post today and has these words in the name, by given name; nobody for whoever may not read the directory. Three
     * statements.
     */
    @Allowed(Permission.SIGNED_IN)
    public DirectoryPage<DirectoryPerson> named(String words) {
        if (!user.get().may(Permission.UNIT_READ)) {
            return new DirectoryPage<>(List.of(), 0, null);
        }
        return directory.people(new DirectoryFilter(words, null, null, null, false, null));
    }
}
