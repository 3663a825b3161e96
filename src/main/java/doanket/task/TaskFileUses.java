package doanket.task;

import doanket.file.FileUse;
import doanket.file.FileUses;
import doanket.file.PictureWords;
import doanket.identity.Actor;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Tasks that a picture proves something of. What was proven with a picture stays proven with it: it is never replaced. */
@ApplicationScoped
class TaskFileUses implements FileUses {

    private static final int MOST = 200;

    private static final String USES = """
            select distinct t.id, t.content
            from task_event_file f
            join task_event e on e.id = f.event_id
            join task t on t.id = e.task_id
            where f.file_id = any (cast(string_to_array(?1, ',') as uuid[]))
            order by t.id
            limit ?2""";

    private final TaskReach reach;
    private final TaskListRepository lists;
    private final Rules rules;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected TaskFileUses() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskFileUses(TaskReach reach, TaskListRepository lists, Rules rules, Actor actor) {
        this.reach = reach;
        this.lists = lists;
        this.rules = rules;
        this.actor = actor;
    }

    private record Use(UUID task, String content) {}

    @Override
    public List<FileUse> of(Collection<UUID> files) {
        var uses = Sql.rows(entityManager
                        .createNativeQuery(USES)
                        .setParameter(1, Sql.joined(files))
                        .setParameter(2, MOST))
                .map(row -> new Use((UUID) row[0], (String) row[1]))
                .toList();
        var open = readable(uses.stream().map(Use::task).toList());
        return uses.stream()
                .map(use -> open.contains(use.task())
                        ? new FileUse(TaskFacts.title(use.content()), TaskNotices.VIEW + use.task(), true)
                        : new FileUse(null, null, true))
                .toList();
    }

    private Collection<UUID> readable(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var wanted = reach.of(TaskList.PAPER)
                .and("t.id = any (cast(string_to_array(%1$s, ',') as uuid[]))", Sql.joined(ids));
        return new HashSet<>(lists.ids(wanted, rules.day(actor.today()), MOST));
    }

    @Override
    public int replace(Collection<UUID> files, PictureWords by) {
        return 0;
    }
}
