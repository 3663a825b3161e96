package doanket.organisation;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.identity.SignedIn;
import doanket.identity.UnitTree;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The directory of units and people, page by page; whoever may read units may read all of it. */
@ApplicationScoped
@Transactional
public class DirectoryReading {

    /** Rows on one page. */
    public static final int ROWS = 30;

    private final DirectoryRepository directory;
    private final CatalogueRepository catalogue;
    private final UnitTree tree;
    private final CurrentUser user;
    private final Clock clock;

    protected DirectoryReading() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DirectoryReading(
            DirectoryRepository directory,
            CatalogueRepository catalogue,
            UnitTree tree,
            CurrentUser user,
            Clock clock) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.tree = tree;
        this.user = user;
        this.clock = clock;
    }

    /** Units in protocol order; what was typed is found in name, short name and at the beginning of the code. */
    @Allowed(Permission.UNIT_READ)
    public DirectoryPage<DirectoryUnit> units(DirectoryFilter filter) {
        return page(
                directory.units(filter, today(), ROWS + 1), directory.countUnits(filter, today()), DirectoryUnit::id);
    }

    /** People who hold a post today, by given name; type, level and area are those of any of their units. */
    @Allowed(Permission.UNIT_READ)
    public DirectoryPage<DirectoryPerson> people(DirectoryFilter filter) {
        return page(
                directory.people(filter, today(), ROWS + 1),
                directory.countPeople(filter, today()),
                DirectoryPerson::id);
    }

    /** Whether a list of units can go on behind that one: it, or nothing. */
    @Allowed(Permission.UNIT_READ)
    public Optional<UUID> unit(UUID id) {
        return directory.unit(id);
    }

    /** Whether a list of people can go on behind that one: it, or nothing. */
    @Allowed(Permission.UNIT_READ)
    public Optional<UUID> person(UUID id) {
        return directory.person(id);
    }

    private static <T> DirectoryPage<T> page(List<T> found, long total, Function<T, UUID> id) {
        if (found.size() <= ROWS) {
            return new DirectoryPage<>(found, total, null);
        }
        var rows = found.subList(0, ROWS);
        return new DirectoryPage<>(rows, total, id.apply(rows.get(ROWS - 1)));
    }

    /** Places to choose from: those around the chosen one, or around one's own unit. */
    @Allowed(Permission.UNIT_READ)
    public DirectoryChoices choices(UUID area) {
        var around = area == null ? user.find().map(SignedIn::unit).orElse(UnitDirectory.COUNTRY) : area;
        var places = directory.places(tree.pathOf(around), today());
        return new DirectoryChoices(
                catalogue.rows(UnitType.class, today()),
                catalogue.rows(UnitLevel.class, today()),
                places,
                area == null || isAmong(places, area) ? null : directory.name(area));
    }

    private static boolean isAmong(List<AreaGroup> groups, UUID area) {
        return groups.stream()
                .flatMap(group -> group.places().stream())
                .anyMatch(place -> place.id().equals(area));
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
