package doanket.organisation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.organisation.PersonHoldings.Holder;
import doanket.organisation.PersonHoldings.InHand;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What somebody has in hand who leaves a post, whichever feature keeps it. */
@ApplicationScoped
@Transactional
public class HandOver {

    private static final int MOST = 200;

    private final Instance<PersonHoldings> features;
    private final StaffRepository staff;
    private final AppointmentRepository appointments;
    private final Actor actor;

    protected HandOver() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    HandOver(
            @Any Instance<PersonHoldings> features,
            StaffRepository staff,
            AppointmentRepository appointments,
            Actor actor) {
        this.features = features;
        this.staff = staff;
        this.appointments = appointments;
        this.actor = actor;
    }

    /** One's own, with the things themselves; at most two hundred of each kind, and whether there are more. */
    @Allowed(Permission.SIGNED_IN)
    public HandOverSheet own() {
        return sheet(actor.person().person(), true);
    }

    /** Of somebody one looks after: how much of what. */
    @Allowed(value = Permission.PEOPLE_MANAGE, of = PersonScopes.class)
    public HandOverSheet of(UUID person) {
        return sheet(person, false);
    }

    private HandOverSheet sheet(UUID person, boolean own) {
        var found = staff.person(person).orElseThrow(NotFoundException::new);
        var posts = appointments.rows(person).stream()
                .filter(post -> post.holdsOn(actor.today()))
                .toList();
        var things = found.account() == null ? List.<InHand>of() : things(new Holder(found.account(), person));
        var groups = things.stream()
                .collect(Collectors.groupingBy(InHand::heading, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> group(group.getKey(), group.getValue(), own))
                .toList();
        return new HandOverSheet(person, found.fullName(), own, posts, groups);
    }

    private static HandOverSheet.Group group(String heading, List<InHand> found, boolean own) {
        var things = found.stream().limit(MOST).toList();
        return new HandOverSheet.Group(heading, things.size(), found.size() > MOST, own ? things : List.of());
    }

    private List<InHand> things(Holder holder) {
        return features.stream()
                .flatMap(feature -> feature.inHand(holder, MOST + 1, actor.locale()).stream())
                .sorted(Comparator.comparing(InHand::place))
                .toList();
    }
}
