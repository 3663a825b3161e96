package doanket.organisation;

import doanket.identity.CurrentUser;
import doanket.identity.Grant;
import doanket.identity.Permission;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which units the current user looks after, as part of a statement: {@link #UNITS} goes before it and offers
 * {@code care(unit_id)}; {@link #in} sets its parameters ?1 to ?3, so that those of the statement itself begin at ?4.
 */
@ApplicationScoped
class Care {

    static final String UNITS = """
            with recursive beneath (unit_id) as (
                select cast(root as uuid) from unnest(string_to_array(?1, ',')) as root
                union
                select r.lower_id
                from beneath b
                join unit_relation r on r.upper_id = b.unit_id
                join unit u on u.id = r.lower_id
                where r.valid_from <= greatest(u.valid_from, least(?3, u.valid_to))
                and (r.valid_to is null or r.valid_to >= least(?3, u.valid_to))
            ),
            care (unit_id) as (
                select unit_id from beneath
                union
                select cast(single as uuid) from unnest(string_to_array(?2, ',')) as single
            )
            """;

    private final CurrentUser user;
    private final Clock clock;

    protected Care() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Care(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    Query in(Query query, Permission permission) {
        return query.setParameter(1, ids(permission, true))
                .setParameter(2, ids(permission, false))
                .setParameter(3, Date.valueOf(today()));
    }

    /** The units that one's roles stand in: where looking after begins. */
    List<UUID> roots(Permission permission) {
        return user.isSystem()
                ? List.of(UnitDirectory.COUNTRY)
                : user.get().grantsOf(permission).stream()
                        .map(Grant::unit)
                        .distinct()
                        .toList();
    }

    LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private String ids(Permission permission, boolean withSubtree) {
        if (user.isSystem()) {
            return withSubtree ? UnitDirectory.COUNTRY.toString() : "";
        }
        return user.get().grantsOf(permission).stream()
                .filter(grant -> grant.withSubtree() == withSubtree)
                .map(grant -> grant.unit().toString())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
