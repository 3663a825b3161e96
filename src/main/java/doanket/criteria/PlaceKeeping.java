package doanket.criteria;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.organisation.UnitDirectory;
import doanket.platform.Change;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who is in which group of a set, and in which region of the plan. */
@ApplicationScoped
@Transactional
public class PlaceKeeping {

    private static final int GROUP_MAX = 20;
    private static final int REGION_MAX = 100;
    private static final Pattern REGION_CODE = Pattern.compile("[A-Z0-9]{1,10}");

    private final PlacementRepository placements;
    private final PlaceFinder places;
    private final JudgingAgain again;
    private final Actor actor;
    private final Deeds deeds;

    /** Regions as they stood at that moment. */
    public record Regions(List<RegionRow> rows, Instant seen) implements Serializable {}

    /** Units and their groups as they stood at that moment. */
    public record Groups(List<SetSheet.GroupRow> rows, Instant seen) implements Serializable {}

    protected PlaceKeeping() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    PlaceKeeping(PlacementRepository placements, PlaceFinder places, JudgingAgain again, Actor actor, Deeds deeds) {
        this.placements = placements;
        this.places = places;
        this.again = again;
        this.actor = actor;
        this.deeds = deeds;
    }

    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public Groups groups(UUID set) {
        return new Groups(placements.groups(set), actor.now());
    }

    /**
     * From that day on the unit is in that group: its figures of periods that ended since are judged by it, those before stay
     * as they were. Refuses what somebody else has moved since it was seen, and a day before the unit comes into another group,
     * which would be lost; the table of groups as a workbook shows what falls away before it does.
     */
    @Allowed(value = Permission.CRITERIA_MANAGE, of = SetScopes.class)
    public void move(UUID set, String unit, String group, LocalDate from, Instant seen) {
        var clean = Wording.text(group, GROUP_MAX);
        if (clean.isEmpty()) {
            throw CriteriaRefused.groupMissing();
        }
        var found = places.unit(unit);
        var day = Wording.day(from);
        if (placements.isMovedSince(set, found.id(), seen)) {
            throw CriteriaRefused.changedMeanwhile();
        }
        placements.groups(set).stream()
                .filter(one -> one.unit().equals(found.id()) && one.from().isAfter(day))
                .findFirst()
                .ifPresent(later -> {
                    throw CriteriaRefused.groupLater(later.group(), later.from());
                });
        placements.move(set, Map.of(found.id(), clean), day, actor.now());
        again.moved(set, List.of(found.id()), day);
        deeds.write("criteria.moved", set, found.id(), clean + ", " + VietnamTime.told(day));
    }

    /** For whoever keeps the criteria of the country. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public Regions regions() {
        refuseOthers();
        return new Regions(placements.regions(), actor.now());
    }

    /** Adds a region where its version is zero, or renames it. Refuses what somebody else has renamed meanwhile. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public void name(RegionRow typed) {
        refuseOthers();
        var code = typed.code() == null ? "" : typed.code().strip().toUpperCase(Locale.ROOT);
        if (!REGION_CODE.matcher(code).matches()) {
            throw CriteriaRefused.regionCode();
        }
        var region = new RegionRow(
                code,
                Wording.name(typed.name(), REGION_MAX),
                Wording.name(typed.english(), REGION_MAX),
                typed.version(),
                null);
        var before = placements.regions().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (region.version() == 0) {
            if (before.isPresent()) {
                throw CriteriaRefused.codeTaken(code);
            }
            placements.addRegion(region);
        } else if (!placements.renameRegion(region)) {
            throw CriteriaRefused.changedMeanwhile();
        }
        deeds.write(
                "criteria.region",
                null,
                null,
                code + ": " + Change.of(before.map(RegionRow::name).orElse(null), region.name()));
    }

    /** All figures of that unit and of those beneath it are judged by that region; a region has no days. */
    @Allowed(Permission.CRITERIA_MANAGE)
    public void assign(String unit, String region, Instant seen) {
        refuseOthers();
        var found = places.unit(unit);
        var code = places.region(region);
        if (placements.putRegions(Map.of(found.id(), code), actor.now(), seen) == 0) {
            throw CriteriaRefused.changedMeanwhile();
        }
        again.assigned(List.of(found.id()));
        deeds.write("criteria.assigned", null, found.id(), code);
    }

    private void refuseOthers() {
        if (!actor.may(Permission.CRITERIA_MANAGE, UnitDirectory.COUNTRY)) {
            throw new NotFoundException();
        }
    }
}
