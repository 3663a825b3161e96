package doanket.home;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
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
    private final TileRepository repository;
    private final TileMemory memory;
    private final CurrentUser user;

    protected HomeService() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    HomeService(@Any Instance<TileSource> sources, TileRepository repository, TileMemory memory, CurrentUser user) {
        this.sources = sources;
        this.repository = repository;
        this.memory = memory;
        this.user = user;
    }

    /** In the order in which they stand on the page. */
    @Allowed(Permission.SIGNED_IN)
    public List<Tile> tiles() {
        return memory.of(user.get(), this::asked);
    }

    private List<Tile> asked() {
        var questions =
                sources.stream().flatMap(source -> source.questions().stream()).toList();
        var answers = repository.answers(questions);
        return sources.stream()
                .flatMap(source -> source.tiles(answers).stream())
                .sorted(Comparator.comparingInt(Tile::order).thenComparing(Tile::key))
                .toList();
    }
}
