package doanket.home;

import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/** Collects what the features have to show to the reader of the first page. */
@ApplicationScoped
@Transactional
public class HomeService {

    private final Instance<TileSource> sources;

    protected HomeService() { // for the CDI proxy
        this(null);
    }

    @Inject
    HomeService(@Any Instance<TileSource> sources) {
        this.sources = sources;
    }

    /** In the order in which they stand on the page. */
    @Allowed(Permission.SIGNED_IN)
    public List<Tile> tiles() {
        return sources.stream()
                .flatMap(source -> source.tiles().stream())
                .sorted(Comparator.comparingInt(Tile::order).thenComparing(Tile::key))
                .toList();
    }
}
