package doanket.notification;

import doanket.home.Tile;
import doanket.home.TileRow;
import doanket.home.TileSource;
import doanket.identity.CurrentUser;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The newest of what is unread, on the first page; nothing as long as nothing is. */
@ApplicationScoped
class NotificationTiles implements TileSource {

    private static final int MOST = 5;

    private final NotificationReading reading;
    private final CurrentUser user;

    protected NotificationTiles() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    NotificationTiles(NotificationReading reading, CurrentUser user) {
        this.reading = reading;
        this.user = user;
    }

    @Override
    public List<Tile> tiles() {
        var rows = reading.newest(MOST).stream().map(NotificationTiles::row).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var title = Words.of(user.get().reading().language().locale(), "tile.title");
        return List.of(new Tile("notification.unread", 105, Tile.Kind.LIST, title, "/notification/list", rows));
    }

    private static TileRow row(NotificationRow row) {
        return new TileRow(
                row.title(),
                row.label() + " · " + VietnamTime.DATE_TIME.format(VietnamTime.local(row.at())),
                row.address(),
                null,
                null,
                null);
    }
}
