package doanket.home;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Collects what the features have to show to the reader of the first page. */
@ApplicationScoped
@Transactional
public class HomeService {

    private final Instance<TileSource> sources;
    private final TileRepository repository;
    private final TileOrderRepository orders;
    private final TileMemory memory;
    private final CurrentUser user;

    protected HomeService() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    HomeService(
            @Any Instance<TileSource> sources,
            TileRepository repository,
            TileOrderRepository orders,
            TileMemory memory,
            CurrentUser user) {
        this.sources = sources;
        this.repository = repository;
        this.orders = orders;
        this.memory = memory;
        this.user = user;
    }

    /** In the order in which they stand on the page: that of the reader, or else that of the portal. */
    @Allowed(Permission.SIGNED_IN)
    public List<Tile> tiles() {
        return memory.of(user.get(), () -> asked().shown());
    }

    /** The tiles as the reader has put them, and how that was. */
    private record Asked(TileOrder order, List<Tile> shown) {}

    private Asked asked() {
        var own = TileOrderRepository.question(user.get().account());
        var questions = Stream.concat(Stream.of(own), sources.stream().flatMap(source -> source.questions().stream()))
                .toList();
        var answers = repository.answers(questions);
        var tiles = sources.stream()
                .flatMap(source -> source.tiles(answers).stream())
                .toList();
        var order = TileOrderRepository.answer(answers);
        return new Asked(order, order.sorted(tiles));
    }

    /** Puts a tile one place up or down in its column, for the reader only; one that is not there changes nothing. */
    @Allowed(Permission.SIGNED_IN)
    public void move(String key, boolean up) {
        var asked = asked();
        orders.put(user.get().account(), asked.order().moved(asked.shown(), key, up));
    }

    /** Back to the order of the portal. */
    @Allowed(Permission.SIGNED_IN)
    public void forgetOrder() {
        orders.remove(user.get().account());
    }
}
