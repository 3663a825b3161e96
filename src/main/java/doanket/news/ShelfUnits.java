package doanket.news;

import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The units that have published something, looked up now and then. */
@ApplicationScoped
class ShelfUnits {

    private static final int MOST = 300;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ShelfRepository shelf;
    private final Names names;
    private final Clock clock;
    private final Remembered<Boolean, List<UUID>> units = new Remembered<>(FRESH, 1);

    protected ShelfUnits() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ShelfUnits(ShelfRepository shelf, Names names, Clock clock) {
        this.shelf = shelf;
        this.names = names;
        this.clock = clock;
    }

    List<Choice> choices() {
        var ids = units.get(Boolean.TRUE, clock.instant(), any -> shelf.units(MOST));
        return names.units(ids).entrySet().stream()
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
    }
}
