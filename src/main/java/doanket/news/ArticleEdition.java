package doanket.news;

import doanket.identity.Scope;
import doanket.news.ArticleViews.Frame;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** What readers see of an article now, with what is related to it. */
@ApplicationScoped
class ArticleEdition {

    private static final int MOST_RELATED = 5;

    private final ReaderShelf shelf;
    private final VersionRepository versions;
    private final ReadyVersions ready;
    private final ArticleViews views;
    private final Instance<FromMeeting> meetings;

    protected ArticleEdition() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    ArticleEdition(
            ReaderShelf shelf,
            VersionRepository versions,
            ReadyVersions ready,
            ArticleViews views,
            @Any Instance<FromMeeting> meetings) {
        this.shelf = shelf;
        this.versions = versions;
        this.ready = ready;
        this.views = views;
        this.meetings = meetings;
    }

    ArticleView of(ShelfRow row) {
        var live = ready.of(row.version(), () -> versions.find(row.id(), row.number()))
                .orElseThrow(NotFoundException::new);
        var frame = new Frame(
                row.id(),
                Scope.of(row.scope().unit(), row.scope().author()),
                row.publishAt(),
                row.replacedAt(),
                views.cards(shelf.alike(row.id(), MOST_RELATED)),
                meetings.stream()
                        .flatMap(meeting -> meeting.slotsOf(row.id()).stream())
                        .toList());
        return views.of(live, frame);
    }
}
