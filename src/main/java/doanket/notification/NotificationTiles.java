package doanket.notification;

import doanket.home.Tile;
import doanket.home.TileAnswer;
import doanket.home.TileAnswers;
import doanket.home.TileQuestion;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.CurrentUser;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The newest of what is unread, on the first page; nothing as long as nothing is. */
@ApplicationScoped
class NotificationTiles implements TileSource {

    private static final String UNREAD = "notification.unread";
    private static final int MOST = 5;

    private final UnreadCounts counts;
    private final Events events;
    private final CurrentUser user;

    protected NotificationTiles() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    NotificationTiles(UnreadCounts counts, Events events, CurrentUser user) {
        this.counts = counts;
        this.events = events;
        this.user = user;
    }

    /** The page counts what is unread anyway. */
    @Override
    public List<TileQuestion> questions() {
        var account = user.get().account();
        return counts.of(account) == 0
                ? List.of()
                : List.of(NotificationRepository.newestUnread(UNREAD, account, MOST));
    }

    @Override
    public List<Tile> tiles(TileAnswers answers) {
        var unread = answers.of(UNREAD);
        if (unread.isEmpty()) {
            return List.of();
        }
        var locale = user.get().reading().language().locale();
        var rows = unread.stream().map(answer -> row(answer, locale)).toList();
        return List.of(
                new Tile(UNREAD, 105, Tile.Kind.LIST, Words.of(locale, "tile.title"), "/notification/list", rows));
    }

    private TileRow row(TileAnswer told, Locale locale) {
        return new TileRow(
                told.text("title"),
                events.label(told.text("event"), locale) + " · "
                        + VietnamTime.DATE_TIME.format(VietnamTime.local(told.moment("at"))),
                told.text("address"),
                null,
                null,
                null);
    }
}
