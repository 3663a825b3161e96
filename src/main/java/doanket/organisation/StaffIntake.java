package doanket.organisation;

import doanket.identity.Access;
import doanket.identity.NewPerson;
import doanket.identity.Permission;
import doanket.identity.PersonService;
import doanket.identity.Scope;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks the rows of a sheet beside what is known, and takes in those of a sound one. */
@ApplicationScoped
class StaffIntake {

    private final StaffImportRepository known;
    private final Access access;
    private final Changes changes;
    private final PostChanges posts;
    private final Clock clock;

    /** Changes people and posts that are there, as the pages do. */
    @ApplicationScoped
    static class Changes {

        private final PersonService people;
        private final AppointmentService appointments;

        protected Changes() { // for the CDI proxy
            this(null, null);
        }

        @Inject
        Changes(PersonService people, AppointmentService appointments) {
            this.people = people;
            this.appointments = appointments;
        }

        List<UUID> enterAll(UUID unit, List<NewPerson> wanted) {
            return people.enterAll(unit, wanted);
        }

        void further(StaffRow row) {
            var line = row.line();
            boolean acting = line.capacity() == StaffCapacity.ACTING;
            var wanted = new NewAppointment(row.person(), row.title(), line.from(), line.to(), acting, line.primary());
            if (line.capacity() == StaffCapacity.ON_BEHALF) {
                appointments.substitute(row.unit(), wanted);
            } else {
                appointments.appoint(row.unit(), wanted);
            }
        }

        void take(StaffEdit edit) {
            if (edit.wanted() != null) {
                var owner = edit.owner();
                people.correct(owner.unit(), owner.person(), owner.seen(), edit.wanted());
            }
            if (edit.main()) {
                appointments.makePrimary(edit.post());
            }
            if (edit.lastDay() != null) {
                appointments.endAppointment(edit.post(), edit.lastDay());
            }
        }
    }

    protected StaffIntake() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    StaffIntake(StaffImportRepository known, Access access, Changes changes, PostChanges posts, Clock clock) {
        this.known = known;
        this.access = access;
        this.changes = changes;
        this.posts = posts;
        this.clock = clock;
    }

    List<StaffRow> check(byte[] content) {
        var lines = StaffSheet.read(content);
        var codes = lines.stream().map(StaffLine::unitCode).distinct().toList();
        var units = known.units(codes).stream()
                .filter(unit -> access.permits(Permission.PEOPLE_MANAGE, Scope.of(unit.unitId())))
                .collect(Collectors.toMap(Unit::code, StaffIntake::known));
        var names = lines.stream().map(StaffLine::name).toList();
        var keys = lines.stream().map(StaffLine::key).filter(Objects::nonNull).toList();
        var returned = new StaffReturn(
                lines,
                keys.isEmpty() ? Map.of() : known.held(keys),
                unit -> access.permits(Permission.PEOPLE_MANAGE, Scope.of(unit)),
                today());
        var there = new StaffKnown(units, known.titles(today()), known.people(names, today()));
        return new StaffCheck(there, returned).check(lines);
    }

    private static StaffKnown.Unit known(Unit unit) {
        var period = unit.period();
        return new StaffKnown.Unit(unit.unitId(), unit.typeCode(), period.from(), period.to());
    }

    List<List<String>> titles(String language) {
        return known.titlesToTell(today(), language);
    }

    /**
     * Rows of one new person make one person; the post ticked as the main one is it, otherwise the first. Rows of somebody who is
     * there give a further post, and rows that were given out change what is there.
     */
    void take(UUID file, List<StaffRow> rows) {
        takeNew(rows.stream().filter(row -> row.person() == null).toList());
        rows.stream().filter(row -> row.person() != null && row.edit() == null).forEach(changes::further);
        rows.stream().map(StaffRow::edit).filter(Objects::nonNull).forEach(changes::take);
        posts.imported(file, rows.size());
    }

    private void takeNew(List<StaffRow> rows) {
        var byPerson = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> StaffCheck.personKey(row.line()), LinkedHashMap::new, Collectors.toList()));
        var ids = enter(byPerson);
        byPerson.forEach((key, posts) -> {
            var main = posts.stream()
                    .filter(row -> row.line().primary())
                    .findFirst()
                    .orElse(posts.get(0));
            posts.forEach(row -> appoint(ids.get(key), row, row == main));
        });
    }

    /** The people of one unit go in together, so that the right to it is asked for once. */
    private Map<String, UUID> enter(Map<String, List<StaffRow>> byPerson) {
        var byUnit = byPerson.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().get(0).unit(), LinkedHashMap::new, Collectors.toList()));
        var ids = new HashMap<String, UUID>();
        byUnit.forEach((unit, entries) -> {
            var wanted = entries.stream()
                    .map(entry -> entry.getValue().get(0).line())
                    .map(line -> new NewPerson(line.name(), line.email(), line.phone()))
                    .toList();
            var entered = changes.enterAll(unit, wanted).iterator();
            entries.forEach(entry -> ids.put(entry.getKey(), entered.next()));
        });
        return ids;
    }

    private void appoint(UUID person, StaffRow row, boolean main) {
        var line = row.line();
        boolean acting = line.capacity() == StaffCapacity.ACTING;
        var wanted = new NewAppointment(person, row.title(), line.from(), line.to(), acting, main);
        known.add(row.unit(), wanted, line.capacity() == StaffCapacity.ON_BEHALF);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
