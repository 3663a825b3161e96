package doanket.news;

import doanket.identity.Actor;
import doanket.notification.Happening;
import doanket.notification.Notifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells those whom a comment concerns. What was said is never repeated: it could not be taken back from a mail. */
@ApplicationScoped
class CommentNotices {

    private final Notifier notifier;
    private final ShelfMemory shelf;
    private final Actor actor;

    protected CommentNotices() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CommentNotices(Notifier notifier, ShelfMemory shelf, Actor actor) {
        this.notifier = notifier;
        this.shelf = shelf;
        this.actor = actor;
    }

    void posted(Comment comment) {
        boolean waits = comment.state() == CommentState.WAITING;
        tell(comment, waits ? CommentEvents.WAITING : CommentEvents.SHOWN, "");
    }

    void approved(Comment comment) {
        forget(comment, CommentEvents.WAITING);
        tell(comment, CommentEvents.SHOWN, "");
        tell(comment, CommentEvents.APPROVED, "");
    }

    void refused(Comment comment, String reason) {
        gone(comment);
        tell(comment, CommentEvents.REFUSED, reason.strip());
    }

    /** Nobody is to look for what is no longer there. */
    void gone(Comment comment) {
        forget(comment, CommentEvents.WAITING, CommentEvents.SHOWN, CommentEvents.APPROVED);
    }

    /** What its readers did is told under the commenter's name, what was decided under the decider's. */
    private void tell(Comment comment, String event, String detail) {
        boolean bySpeaker = event.equals(CommentEvents.WAITING) || event.equals(CommentEvents.SHOWN);
        var by = actor.stamp();
        notifier.tell(new Happening(
                event,
                CommentEvents.KIND,
                comment.commentId(),
                shelf.row(comment.article()).map(ShelfRow::title).orElse(""),
                detail,
                event.equals(CommentEvents.WAITING)
                        ? "/news/comments"
                        : "/news/view?id=" + comment.article() + "#comments",
                by.at(),
                bySpeaker ? comment.account() : by.account(),
                bySpeaker ? comment.name() : by.name()));
    }

    private void forget(Comment comment, String... events) {
        notifier.forget(CommentEvents.KIND, comment.commentId(), List.of(events));
    }
}
