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
import java.util.UUID;
import java.util.stream.Collectors;

/** Checks the rows of a sheet beside what is known, and takes in those of a sound one. */
@ApplicationScoped
class StaffIntake {

    private final StaffImportRepository known;
    private final PersonService people;
    private final Access access;
    private final PostChanges changes;
    private final Clock clock;

    protected StaffIntake() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    StaffIntake(StaffImportRepository known, PersonService people, Access access, PostChanges changes, Clock clock) {
        this.known = known;
        this.people = people;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    List<StaffRow> check(byte[] content) {
        var lines = StaffSheet.read(content);
        var codes = lines.stream().map(StaffLine::unitCode).distinct().toList();
        var units = known.units(codes).stream()
                .filter(unit -> access.permits(Permission.PEOPLE_MANAGE, Scope.of(unit.unitId())))
                .collect(Collectors.toMap(Unit::code, StaffIntake::known));
        var names = lines.stream().map(StaffLine::name).toList();
        return new StaffCheck(new StaffKnown(units, known.titles(today()), known.people(names, today()))).check(lines);
    }

    private static StaffKnown.Unit known(Unit unit) {
        var period = unit.period();
        return new StaffKnown.Unit(unit.unitId(), unit.typeCode(), period.from(), period.to());
    }

    List<List<String>> titles() {
        return known.titlesToTell(today());
    }

    /** Rows of one person make one person; the post ticked as the main one is it, otherwise the first. */
    void take(UUID file, List<StaffRow> rows) {
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
        changes.imported(file, rows.size());
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
            var entered = people.enterAll(unit, wanted).iterator();
            entries.forEach(entry -> ids.put(entry.getKey(), entered.next()));
        });
        return ids;
    }

    private void appoint(UUID person, StaffRow row, boolean main) {
        var line = row.line();
        var wanted = new NewAppointment(person, row.title(), line.from(), line.to(), false, main);
        known.add(row.unit(), wanted);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
