package doanket.news;

import doanket.identity.Actor;
import doanket.identity.Permission;
import doanket.news.CommentRepository.Waiting;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The comments that wait for the current user, and who he or she is. */
@ApplicationScoped
class CommentQueue {

    private final CommentRepository comments;
    private final Names names;
    private final Actor actor;

    protected CommentQueue() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CommentQueue(CommentRepository comments, Names names, Actor actor) {
        this.comments = comments;
        this.names = names;
        this.actor = actor;
    }

    Stamp stamp() {
        return actor.stamp();
    }

    List<WaitingComment> waiting(int most) {
        var units = comments.unitsWaiting().stream()
                .filter(unit -> actor.may(Permission.NEWS_REVIEW, unit))
                .toList();
        if (units.isEmpty()) {
            return List.of();
        }
        var unitNames = names.units(units);
        return comments.waiting(units, most).stream()
                .map(row -> shown(row, unitNames.getOrDefault(row.unit(), "")))
                .toList();
    }

    private WaitingComment shown(Waiting row, String unitName) {
        return new WaitingComment(
                row.id(),
                row.article(),
                row.title(),
                unitName,
                row.name(),
                row.post(),
                row.at(),
                row.text(),
                row.account().equals(actor.account()));
    }
}
