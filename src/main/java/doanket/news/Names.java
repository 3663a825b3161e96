package doanket.news;

import doanket.identity.Actor;
import doanket.identity.RoleRow;
import doanket.identity.RoleService;
import doanket.organisation.Catalogue;
import doanket.organisation.CatalogueRow;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How units, categories, topics, unit types and roles are called, in the reader's language. */
@ApplicationScoped
class Names {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 5_000;

    private final KnownCatalogue catalogue;
    private final UnitDirectory directory;
    private final Catalogue types;
    private final RoleService roles;
    private final Actor actor;
    private final Remembered<UUID, String> known = new Remembered<>(FRESH, MOST_KEPT);
    private final Remembered<Boolean, List<CatalogueRow>> knownTypes = new Remembered<>(FRESH, 1);
    private final Remembered<Boolean, List<RoleRow>> knownRoles = new Remembered<>(FRESH, 1);

    protected Names() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    Names(KnownCatalogue catalogue, UnitDirectory directory, Catalogue types, RoleService roles, Actor actor) {
        this.catalogue = catalogue;
        this.directory = directory;
        this.types = types;
        this.roles = roles;
        this.actor = actor;
    }

    /** In the order asked for; those that are not there are left out. A new name is seen within half a minute. */
    Map<UUID, String> units(Collection<UUID> ids) {
        var now = actor.now();
        var names = new LinkedHashMap<UUID, String>();
        ids.forEach(id -> names.put(id, known.there(id, now).orElse(null)));
        var unknown = ids.stream().filter(id -> names.get(id) == null).toList();
        if (!unknown.isEmpty()) {
            directory.names(unknown).forEach((id, unit) -> {
                names.put(id, unit.name());
                known.keep(id, unit.name(), now);
            });
        }
        names.values().removeIf(Objects::isNull);
        return names;
    }

    String unit(UUID id) {
        return units(List.of(id)).getOrDefault(id, "");
    }

    List<Choice> unitsLike(String typed, int most) {
        return directory.pick(typed, most).stream()
                .map(unit -> new Choice(unit.id(), unit.label()))
                .toList();
    }

    List<Choice> ownUnits() {
        return directory.own().stream().map(Names::choice).toList();
    }

    private static Choice choice(UnitName unit) {
        return new Choice(unit.id(), unit.name());
    }

    /** Every category, closed ones too, since old articles stand under them. */
    Map<UUID, String> categories() {
        boolean english = actor.readsEnglish();
        var names = new LinkedHashMap<UUID, String>();
        catalogue
                .categories()
                .forEach(row -> names.put(row.id(), row.choice(english).name()));
        return names;
    }

    Map<UUID, String> topics() {
        var names = new LinkedHashMap<UUID, String>();
        catalogue.topics().forEach(row -> names.put(row.id(), row.name()));
        return names;
    }

    Optional<TopicRow> topic(UUID id) {
        return catalogue.topics().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    List<TopicRow> topicRows() {
        return catalogue.topics().stream().filter(TopicRow::open).toList();
    }

    List<Choice> openCategories() {
        boolean english = actor.readsEnglish();
        return catalogue.categories().stream()
                .filter(CategoryRow::open)
                .map(row -> row.choice(english))
                .toList();
    }

    List<Choice> openTopics() {
        return catalogue.topics().stream()
                .filter(TopicRow::open)
                .map(TopicRow::choice)
                .toList();
    }

    List<CodeChoice> unitTypes() {
        var language = actor.readsEnglish() ? "en" : "vi";
        return knownTypes.get(Boolean.TRUE, actor.now(), any -> types.types()).stream()
                .map(row -> new CodeChoice(row.code(), row.name(language)))
                .toList();
    }

    List<CodeChoice> roles() {
        boolean english = actor.readsEnglish();
        return knownRoles.get(Boolean.TRUE, actor.now(), any -> roles.everyRole()).stream()
                .map(row -> new CodeChoice(row.code(), english ? row.nameEn() : row.nameVi()))
                .toList();
    }

    /** Rows with the names that lists show; one statement at most, however many rows. */
    List<ArticleCard> cards(List<ShelfRow> rows) {
        var units =
                units(rows.stream().map(row -> row.scope().unit()).distinct().toList());
        var categories = categories();
        return rows.stream()
                .map(row -> row.card(
                        units.getOrDefault(row.scope().unit(), ""), categories.getOrDefault(row.category(), "")))
                .toList();
    }

    /** An audience in words. */
    List<AudienceLabel> audience(List<AudienceLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var units = units(lines.stream()
                .map(AudienceLine::unit)
                .filter(unit -> unit != null)
                .distinct()
                .toList());
        var unitTypes = lines.stream().allMatch(line -> line.unitType() == null)
                ? Map.<String, String>of()
                : byCode(unitTypes());
        var roleNames =
                lines.stream().allMatch(line -> line.role() == null) ? Map.<String, String>of() : byCode(roles());
        return lines.stream()
                .map(line -> new AudienceLabel(
                        line.unit() == null ? null : units.getOrDefault(line.unit(), ""),
                        line.withSubtree(),
                        line.unitType() == null ? null : unitTypes.getOrDefault(line.unitType(), line.unitType()),
                        line.role() == null ? null : roleNames.getOrDefault(line.role(), line.role())))
                .toList();
    }

    /** One line of an audience as people would say it. */
    String words(AudienceLabel line) {
        var locale = actor.locale();
        if (line.unitName() == null && line.unitType() == null && line.role() == null) {
            return Words.of(locale, "audience.everybody");
        }
        var unit = line.unitName() == null || !line.withSubtree()
                ? line.unitName()
                : Words.of(locale, "audience.withSubtree", line.unitName());
        return Stream.of(line.role(), line.unitType(), unit)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, String> byCode(List<CodeChoice> choices) {
        var names = new LinkedHashMap<String, String>();
        choices.forEach(choice -> names.put(choice.code(), choice.name()));
        return names;
    }
}
