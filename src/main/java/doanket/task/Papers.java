package doanket.task;

import doanket.directive.DocumentBrief;
import doanket.directive.DocumentDirectory;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the papers that tasks come from are called, for those who may open them. */
@ApplicationScoped
class Papers {

    private static final String VIEW = "/directive/view?id=";

    private final DocumentDirectory documents;
    private final Actor actor;

    protected Papers() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Papers(DocumentDirectory documents, Actor actor) {
        this.documents = documents;
        this.actor = actor;
    }

    /** One statement or two; none where there is no paper. */
    Map<UUID, TaskSheet.Paper> of(Collection<UUID> ids) {
        var asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (asked.isEmpty() || !actor.holds(Permission.DOCUMENT_READ)) {
            return Map.of();
        }
        return documents.briefs(asked).values().stream()
                .collect(Collectors.toMap(
                        DocumentBrief::id, brief -> new TaskSheet.Paper(title(brief), VIEW + brief.id())));
    }

    /** As {@link #of}, how they are called only. */
    Map<UUID, String> titles(Collection<UUID> ids) {
        return of(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, paper -> paper.getValue().title()));
    }

    static String title(DocumentBrief brief) {
        return brief.code() == null ? brief.typeName() + ": " + brief.excerpt() : brief.typeName() + " " + brief.code();
    }
}
