package doanket.task;

import doanket.file.FileService;
import doanket.identity.Actor;
import doanket.identity.Scope;
import doanket.search.SearchEntry;
import doanket.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Lets tasks be found by whoever may open them. */
@ApplicationScoped
class TaskIndex {

    private final SearchIndex search;
    private final TaskRepository tasks;
    private final FileService files;
    private final Actor actor;

    protected TaskIndex() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    TaskIndex(SearchIndex search, TaskRepository tasks, FileService files, Actor actor) {
        this.search = search;
        this.tasks = tasks;
        this.files = files;
        this.actor = actor;
    }

    /** As it is now; what is only planned is not there yet, and what was cancelled no longer. */
    void put(TaskFacts task) {
        if (task.state() == TaskState.PLANNED || task.state() == TaskState.CANCELLED) {
            remove(task.id());
            return;
        }
        tasks.flush();
        var sides = tasks.sides(task.id()).orElseThrow();
        search.put(entry(task, sides, text(task)));
    }

    /** As {@link #put}, of tasks that were just given and that nothing proves yet. */
    void putNew(List<TaskFacts> given) {
        tasks.flush();
        var sides = tasks.sides(given.stream().map(TaskFacts::id).toList());
        search.putAll(given.stream()
                .map(task -> entry(task, sides.get(task.id()), task.content()))
                .toList());
    }

    private SearchEntry entry(TaskFacts task, TaskSides sides, String text) {
        var scope = new Scope(task.giver(), null, sides.readers());
        return new SearchEntry(TaskSearchKind.KIND, task.id(), scope, null, task.title(), text, actor.now(), null);
    }

    /** With the words of the papers that prove it: whoever may open the task may open these. */
    private String text(TaskFacts task) {
        var words = files.words(tasks.evidence(task.id()));
        return words.isEmpty() ? task.content() : task.content() + "\n" + String.join("\n", words);
    }

    void remove(UUID task) {
        search.remove(TaskSearchKind.KIND, task);
    }
}
