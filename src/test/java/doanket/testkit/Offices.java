package doanket.testkit;

import doanket.identity.AccountService;
import doanket.identity.NewGrant;
import doanket.identity.OpenedAccount;
import doanket.identity.PersonService;
import doanket.identity.RoleService;
import doanket.identity.SignedIn;
import doanket.organisation.AppointmentService;
import doanket.organisation.NewAppointment;
import doanket.organisation.NewUnit;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitFacts;
import doanket.organisation.UnitService;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Founds offices of its own for a test, with people in them, so that no test meets another's. */
@ApplicationScoped
public class Offices {

    private static final Set<String> OF_ALL = Set.of("SYSTEM_ADMIN", "AUDITOR");

    @Inject
    private UnitService units;

    @Inject
    private PersonService people;

    @Inject
    private AccountService accounts;

    @Inject
    private AppointmentService appointments;

    @Inject
    private RoleService roles;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** A Front committee somewhere in the country. */
    public UUID front(String name) {
        return front(name, UnitDirectory.COUNTRY);
    }

    /** A Front committee beneath another. */
    public UUID front(String name, UUID above) {
        acting.asSystem();
        var code = "T" + Uuids.next().toString().substring(19).toUpperCase(Locale.ROOT);
        return units.found(
                above,
                new NewUnit(code, name, null, "FRONT", "COMMUNE", today().minusYears(1), UnitFacts.ranked(100)),
                "VERTICAL");
    }

    /** Somebody with a post in that unit and a role there, alone or with all beneath it. */
    public Colleague colleague(UUID unit, String fullName, String role, boolean withSubtree) {
        acting.asSystem();
        var person = people.enter(unit, fullName, null, null);
        var account = accounts.open(unit, person, "t." + Uuids.next().toString().substring(19));
        appointments.appoint(unit, new NewAppointment(person, "FRONT_CHAIR", today().minusYears(1), null, false, true));
        if (OF_ALL.contains(role)) {
            giveAsBefore(unit, account.id(), role, withSubtree);
        } else {
            roles.grant(unit, account.id(), new NewGrant(role, unit, withSubtree, today().minusDays(1), null));
        }
        return new Colleague(account, fullName);
    }

    /** Roles that act on the whole system could once be given in any unit, and those that were go on. */
    public void giveAsBefore(UUID unit, UUID account, String role, boolean withSubtree) {
        Rows.change("""
                insert into role_grant (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at)
                values (gen_random_uuid(), 1, ?, ?, ?, ?, cast(? as date), now())""", account, unit, role, withSubtree, today().minusDays(1).toString());
    }

    /** The rest of this test acts as that person. */
    public SignedIn as(Colleague colleague) {
        return acting.as(colleague.account().username(), colleague.account().password());
    }

    /** Somebody whom a test made. */
    public record Colleague(OpenedAccount account, String fullName) {}

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
