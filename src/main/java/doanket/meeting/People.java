package doanket.meeting;

import doanket.organisation.PersonDirectory;
import doanket.organisation.PersonOnDay;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People as they are named on the day of a meeting. */
@ApplicationScoped
class People {

    private final PersonDirectory directory;

    protected People() { // for the CDI proxy
        this(null);
    }

    @Inject
    People(PersonDirectory directory) {
        this.directory = directory;
    }

    Map<UUID, PersonOnDay> on(Instant moment, Collection<UUID> people) {
        return directory.onDay(people, VietnamTime.day(moment));
    }

    /** Null for null; refuses an unknown id. */
    PersonOnDay on(Instant moment, UUID person) {
        if (person == null) {
            return null;
        }
        var found = on(moment, List.of(person)).get(person);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    List<Choice> like(String typed, int most) {
        return directory.pick(typed, most).stream()
                .map(person -> new Choice(person.id(), person.label()))
                .toList();
    }
}
