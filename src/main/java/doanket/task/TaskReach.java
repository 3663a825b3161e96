package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Which tasks each list holds for the current reader; nothing in it that he or she may not open. */
@ApplicationScoped
class TaskReach {

    private static final String ANY = "any (cast(string_to_array(%1$s, ',') as uuid[]))";

    /** Walks from unit to unit along the index instead of reading every task. */
    private static final String UNITS = """
            with recursive units as (
                (select %1$s as unit_id from task order by %1$s limit 1)
                union all
                select (select t.%1$s from task t where t.%1$s > u.unit_id order by t.%1$s limit 1)
                from units u
                where u.unit_id is not null
            )
            select unit_id, 1 from units where unit_id is not null""";

    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected TaskReach() { // for the CDI proxy
        this(null);
    }

    @Inject
    TaskReach(Actor actor) {
        this.actor = actor;
    }

    TaskSql of(TaskList list) {
        return switch (list) {
            case MINE ->
                opened(given().and(
                                "t.id in (select m.id from task m where m.officer_id = %1$s"
                                        + " union all select p.task_id from task_part p where p.officer_id = %1$s)",
                                actor.account()));
            case UNIT ->
                given().and(
                                "t.id in (select m.id from task m where m.lead_unit = " + ANY
                                        + " union all select p.task_id from task_part p where p.unit_id = " + ANY + ")",
                                units(actor.units()));
            case GIVEN -> new TaskSql().and("t.giver_unit = " + ANY, units(actor.unitsOf(Permission.TASK_ASSIGN)));
            case FOLLOWED -> opened(followed());
            case OVERSEEN -> given().and("t.giver_unit = " + ANY, units(overseen("giver_unit")));
            case PAPER, HOST -> readable();
            case LED -> given().and("t.lead_unit = " + ANY, units(overseen("lead_unit")));
        };
    }

    /** What the reader's units follow up, or he or she is in charge of; also what he or she may not open. */
    TaskSql followed() {
        return given().and("(t.follower_unit = " + ANY, units(actor.unitsOf(Permission.TASK_FOLLOW)))
                .or("t.supervisor_id = %1$s)", actor.person().person());
    }

    private static TaskSql given() {
        return new TaskSql().and("t.state <> 'PLANNED'");
    }

    /** The same rule as {@link TaskScopes}, for whole lists. */
    private TaskSql readable() {
        return given().and(
                        "(t.id in (select m.id from task m where m.lead_unit = " + ANY + " or m.giver_unit = " + ANY
                                + " or m.follower_unit = " + ANY
                                + " union all select p.task_id from task_part p where p.unit_id = " + ANY + ")",
                        units(actor.units()))
                .or("t.giver_unit = " + ANY, units(read("giver_unit")))
                .or("t.lead_unit = " + ANY + ")", units(read("lead_unit")));
    }

    /** Of those tasks what the current reader may open: the same rule, asked of the units of these tasks alone. */
    private TaskSql opened(TaskSql wanted) {
        var day = new Standing.Day(actor.today(), actor.today());
        var query = entityManager.createNativeQuery(
                "select distinct t.giver_unit, t.lead_unit from task t where " + wanted);
        var givers = new LinkedHashSet<UUID>();
        var leads = new LinkedHashSet<UUID>();
        Sql.rows(wanted.bind(query, day)).forEach(row -> {
            givers.add((UUID) row[0]);
            leads.add((UUID) row[1]);
        });
        return wanted.and(
                        "(t.lead_unit = " + ANY + " or t.giver_unit = " + ANY + " or t.follower_unit = " + ANY
                                + " or exists (select 1 from task_part p where p.task_id = t.id and p.unit_id = " + ANY
                                + ")",
                        units(actor.units()))
                .or("t.giver_unit = " + ANY, units(read(givers)))
                .or("t.lead_unit = " + ANY + ")", units(read(leads)));
    }

    private List<UUID> read(Collection<UUID> units) {
        return units.stream()
                .filter(unit -> actor.may(Permission.TASK_READ, unit))
                .toList();
    }

    private List<UUID> read(String column) {
        return covered(column, Permission.TASK_READ);
    }

    /** The units in that column over which the current reader follows up. */
    private List<UUID> overseen(String column) {
        return covered(column, Permission.TASK_FOLLOW);
    }

    private List<UUID> covered(String column, Permission permission) {
        return Sql.rows(entityManager.createNativeQuery(UNITS.formatted(column)))
                .map(row -> (UUID) row[0])
                .filter(unit -> actor.may(permission, unit))
                .toList();
    }

    private static String units(Collection<UUID> units) {
        return Sql.joined(units);
    }
}
