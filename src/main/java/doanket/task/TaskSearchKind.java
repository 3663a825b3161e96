package doanket.task;

import doanket.identity.Permission;
import doanket.search.SearchKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Lets tasks be found. */
@ApplicationScoped
class TaskSearchKind implements SearchKind {

    static final String KIND = "task";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.TASK_READ;
    }

    @Override
    public String label(Locale locale) {
        return Words.of(locale, "search.kind");
    }

    @Override
    public String address(UUID id) {
        return TaskNotices.VIEW + id;
    }
}
