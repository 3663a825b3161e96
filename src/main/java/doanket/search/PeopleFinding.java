package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.organisation.PersonDirectory;
import doanket.organisation.PersonName;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** People and units of the directory, who are found by their names before everything that speaks of them. */
@ApplicationScoped
@Transactional
public class PeopleFinding {

    private final PersonDirectory directory;
    private final UnitDirectory units;
    private final CurrentUser user;

    protected PeopleFinding() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    PeopleFinding(PersonDirectory directory, UnitDirectory units, CurrentUser user) {
        this.directory = directory;
        this.units = units;
        this.user = user;
    }

    /** At most so many whose names have these words, by given name; nobody for whoever may not read the directory. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<PersonName> named(String words, int most) {
        return isAsked(words) ? directory.pick(words, most) : List.of();
    }

    /** At most so many units called so, each with where it lies; none for whoever may not read the directory. Two statements. */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitPlace> units(String words, int most) {
        return isAsked(words) ? units.pick(words, most) : List.of();
    }

    /** A percent sign is nobody's name. */
    private boolean isAsked(String words) {
        return user.get().may(Permission.UNIT_READ) && words.chars().anyMatch(Character::isLetterOrDigit);
    }
}
