package doanket.news;

import doanket.identity.Access;
import doanket.identity.Actor;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shelf as the current reader sees it: only what he or she may open. */
@ApplicationScoped
class ReaderShelf {

    private final ShelfMemory memory;
    private final ShelfRepository shelf;
    private final Access access;
    private final Actor actor;
    private final ReadingTally tally;

    protected ReaderShelf() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ReaderShelf(ShelfMemory memory, ShelfRepository shelf, Access access, Actor actor, ReadingTally tally) {
        this.memory = memory;
        this.shelf = shelf;
        this.access = access;
        this.actor = actor;
        this.tally = tally;
    }

    /** Without what is pinned; from memory as long as nothing is asked for but the newest. */
    List<ShelfRow> newest(ArticleQuery query, int most) {
        if (query.equals(ArticleQuery.ALL)) {
            var now = actor.now();
            var front = memory.front();
            var found = readable(front.newest(), most + front.pinned().size()).stream()
                    .filter(row -> !row.isPinned(now))
                    .limit(most)
                    .toList();
            if (found.size() == most || front.isAll()) {
                return found;
            }
        }
        return shelf.newest(query, most);
    }

    List<ShelfRow> pinned(ArticleQuery query, int most) {
        if (!query.equals(ArticleQuery.ALL)) {
            return shelf.pinned(query, most);
        }
        var now = actor.now();
        return readable(memory.front().pinned(), Integer.MAX_VALUE).stream()
                .filter(row -> row.isPinned(now))
                .limit(most)
                .toList();
    }

    /** Whether the reader may have been asked to confirm something; by the audience alone, as with the asking itself. */
    boolean mayBeAsked() {
        var front = memory.front();
        var keys = actor.person().audienceKeys();
        return !front.hasAllToRead()
                || front.mustRead().stream()
                        .anyMatch(row -> !Collections.disjoint(keys, row.scope().audience()));
    }

    List<ShelfRow> alike(UUID article, int most) {
        return readable(memory.alike(article), most);
    }

    /** What is out now and is being read; that somebody of the reader's unit reads it is counted. */
    Optional<ShelfRow> read(UUID article) {
        var row = out(article);
        row.ifPresent(there -> tally.read(there.id()));
        return row;
    }

    /** What is out now, whoever asks. */
    Optional<ShelfRow> out(UUID article) {
        return Optional.ofNullable(article).flatMap(memory::row).filter(row -> row.isOut(actor.now()));
    }

    /** Whether whoever asks reviews the articles of the unit this one is of. */
    boolean isReviewer(UUID article) {
        return actor.holds(Permission.NEWS_REVIEW)
                && out(article)
                        .filter(row ->
                                actor.may(Permission.NEWS_REVIEW, row.scope().unit()))
                        .isPresent();
    }

    private List<ShelfRow> readable(Collection<ShelfRow> rows, int most) {
        var now = actor.now();
        return rows.stream()
                .filter(row -> row.isOut(now) && access.permits(Permission.NEWS_READ, row.scope()))
                .limit(most)
                .toList();
    }
}
