package doanket.organisation;

import static java.util.stream.Collectors.toMap;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import doanket.identity.Post;
import doanket.identity.SignedIn;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The names of units, for every feature that shows or asks for one. Names are no secret among those who have signed in;
 * the portal itself (jobs, demo data) may ask too.
 */
@ApplicationScoped
@Transactional
public class UnitDirectory {

    /** The unit that everything lies in; a role held here with subtree reaches every unit. */
    public static final UUID COUNTRY = UUID.fromString("00000000-0000-7000-8000-000000000084");

    static final String COUNTRY_CODE = "VN";

    private static final int MOST = 100;

    private final UnitRepository units;
    private final UnitPlaces places;
    private final ProtocolRepository protocol;
    private final CurrentUser user;
    private final Clock clock;

    protected UnitDirectory() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    UnitDirectory(UnitRepository units, UnitPlaces places, ProtocolRepository protocol, CurrentUser user, Clock clock) {
        this.units = units;
        this.places = places;
        this.protocol = protocol;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The present names of those units, closed ones included, by id; an unknown id is simply missing. One SQL statement,
     * none for an empty collection; null ids are passed over.
     */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, UnitName> names(Collection<UUID> ids) {
        var asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        return units.names(asked).stream().collect(toMap(UnitName::id, name -> name));
    }

    /**
     * The place in protocol order, the lower the earlier, of those of the units that are there today; a closed one is
     * missing. One SQL statement, none for an empty collection.
     */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, Integer> ranks(Collection<UUID> ids) {
        var asked = ids.stream().filter(Objects::nonNull).distinct().toList();
        return asked.isEmpty() ? Map.of() : protocol.ranks(asked, VietnamTime.day(clock.instant()));
    }

    /**
     * Units valid today whose name, short name or code matches what was typed, for pickers: with or without marks, the
     * syllables in their order ("nong dan muong lam" finds "Hội Nông dân xã Mường Lâm"). Names that begin so come first,
     * then protocol order. Blank finds the first in protocol order. At most {@code most}, never more than 100. One
     * statement.
     */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitName> find(String typed, int most) {
        var day = VietnamTime.day(clock.instant());
        return units.find(VietnameseText.fold(typed), day, Math.max(1, Math.min(most, MOST)));
    }

    /** The one unit that {@link #find} would find, by what was typed; what fits several or none is missing. One statement at most. */
    @Allowed(Permission.SIGNED_IN)
    public Map<String, UUID> only(Collection<String> typed) {
        var folded = typed.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(toMap(text -> text, VietnameseText::fold));
        var fits = folded.isEmpty()
                ? Map.<String, UUID>of()
                : units.only(folded.values(), VietnamTime.day(clock.instant()));
        return folded.entrySet().stream()
                .filter(text -> fits.containsKey(text.getValue()))
                .collect(toMap(Map.Entry::getKey, text -> fits.get(text.getValue())));
    }

    /** As {@link #find}, each with where it lies, so that two communes of one name are told apart. Two statements. */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitPlace> pick(String typed, int most) {
        return places.of(find(typed, most));
    }

    /** As {@link #names}, each with where it lies. Two statements. */
    @Allowed(Permission.SIGNED_IN)
    public Map<UUID, UnitPlace> places(Collection<UUID> ids) {
        return places.of(List.copyOf(names(ids).values())).stream().collect(toMap(UnitPlace::id, place -> place));
    }

    /** The place itself, or the one in which the unit works; nothing where it works in none. One statement. */
    @Allowed(Permission.SIGNED_IN)
    public Optional<UUID> area(UUID unit) {
        return units.area(unit, VietnamTime.day(clock.instant()));
    }

    /**
     * The units of the posts that the current user holds today, the one acted in first, then the primary one; empty for
     * the portal itself and for somebody without a post. One statement.
     */
    @Allowed(Permission.SIGNED_IN)
    public List<UnitName> own() {
        var acting = user.find().map(SignedIn::unit).orElse(null);
        var held = user.find().map(SignedIn::posts).orElse(List.of()).stream()
                .map(Post::unit)
                .distinct()
                .sorted((one, other) -> Boolean.compare(other.equals(acting), one.equals(acting)))
                .toList();
        var names = names(held);
        return held.stream().map(names::get).filter(Objects::nonNull).toList();
    }
}
