package doanket.news;

import doanket.identity.RoleService;
import doanket.organisation.Catalogue;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How units, categories, topics, unit types and roles are called, in the reader's language. */
@ApplicationScoped
class Names {

    private final KnownCatalogue catalogue;
    private final UnitDirectory directory;
    private final Catalogue types;
    private final RoleService roles;
    private final Actor actor;

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

    Map<UUID, String> units(Collection<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        if (!ids.isEmpty()) {
            var found = directory.names(ids);
            ids.stream()
                    .filter(found::containsKey)
                    .forEach(id -> names.put(id, found.get(id).name()));
        }
        return names;
    }

    String unit(UUID id) {
        return units(List.of(id)).getOrDefault(id, "");
    }

    List<Choice> unitsLike(String typed, int most) {
        return directory.find(typed, most).stream().map(Names::choice).toList();
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
        return types.types().stream()
                .map(row -> new CodeChoice(row.code(), row.name(language)))
                .toList();
    }

    List<CodeChoice> roles() {
        boolean english = actor.readsEnglish();
        return roles.everyRole().stream()
                .map(row -> new CodeChoice(row.code(), english ? row.nameEn() : row.nameVi()))
                .toList();
    }

    /** Cards with the names that lists show; two statements, however many cards. */
    List<ArticleCard> named(List<ArticleCard> cards) {
        if (cards.isEmpty()) {
            return cards;
        }
        var units = units(cards.stream().map(ArticleCard::unit).distinct().toList());
        var categories = categories();
        return cards.stream()
                .map(card ->
                        card.named(units.getOrDefault(card.unit(), ""), categories.getOrDefault(card.category(), "")))
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
        var unitTypes = byCode(unitTypes());
        var roleNames = byCode(roles());
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
