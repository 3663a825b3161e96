package doanket.task;

import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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
                given().and(
                                "t.id in (select m.id from task m where m.officer_id = %1$s"
                                        + " union all select p.task_id from task_part p where p.officer_id = %1$s)",
                                actor.account());
            case UNIT ->
                given().and(
                                "t.id in (select m.id from task m where m.lead_unit = " + ANY
                                        + " union all select p.task_id from task_part p where p.unit_id = " + ANY + ")",
                                units(actor.units()));
            case GIVEN -> new TaskSql().and("t.giver_unit = " + ANY, units(actor.unitsOf(Permission.TASK_ASSIGN)));
            case FOLLOWED ->
                given().and("(t.follower_unit = " + ANY, units(actor.unitsOf(Permission.TASK_FOLLOW)))
                        .or("t.supervisor_id = %1$s)", actor.person().person());
            case OVERSEEN -> given().and("t.giver_unit = " + ANY, units(overseen("giver_unit")));
            case PAPER -> readable();
            case LED -> given().and("t.lead_unit = " + ANY, units(overseen("lead_unit")));
        };
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

    private List<UUID> read(String column) {
        return covered(column, Permission.TASK_READ);
    }

    /** The units in that column over which the current reader follows up. */
    private List<UUID> overseen(String column) {
        return covered(column, Permission.TASK_FOLLOW);
    }

    private List<UUID> covered(String column, Permission permission) {
        return TaskRepository.rows(entityManager.createNativeQuery(UNITS.formatted(column)))
                .map(row -> (UUID) row[0])
                .filter(unit -> actor.may(permission, unit))
                .toList();
    }

    private static String units(Collection<UUID> units) {
        return TaskRepository.joined(units);
    }
}
