package doanket.organisation;

import static java.util.stream.Collectors.toMap;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The names of people and what they are, for every feature that shows or asks for one; no secret among those signed in. */
@ApplicationScoped
@Transactional
public class PersonDirectory {

    private static final int MOST = 100;

    private final StaffRepository staff;
    private final ProtocolRepository days;

    protected PersonDirectory() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    PersonDirectory(StaffRepository staff, ProtocolRepository days) {
        this.staff = staff;
        this.days = days;
    }

    /** People by a part of the name, for pickers, by given name; nothing for a blank. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public List<PersonName> pick(String typed, int most) {
        return typed == null || typed.isBlank() ? List.of() : staff.named(typed, Math.max(1, Math.min(most, MOST)));
    }

    /** Those people with the posts they hold on that day; an unknown id is missing. One statement, none for nobody. */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, PersonOnDay> onDay(Collection<UUID> people, LocalDate day) {
        var asked = people.stream().filter(Objects::nonNull).distinct().toList();
        return asked.isEmpty()
                ? Map.of()
                : days.onDay(asked, day).stream().collect(toMap(PersonOnDay::id, person -> person));
    }

    /** The open accounts of those people. One statement, none for nobody. */
    @Allowed(Permission.SIGNED_IN)
    public List<UUID> accounts(Collection<UUID> people) {
        var asked = people.stream().filter(Objects::nonNull).distinct().toList();
        return asked.isEmpty() ? List.of() : days.accounts(asked);
    }
}
