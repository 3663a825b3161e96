package doanket.search;

import doanket.organisation.UnitName;
import doanket.search.FindRepository.Row;
import doanket.search.Tiers.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what the database found in the reader's words. */
final class Answer {

    private static final Comparator<Facet> MOST_FIRST =
            Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::label);

    private final List<Row> rows;
    private final Map<String, SearchKind> kinds;
    private final Map<String, Map<String, String>> categories;
    private final Map<UUID, UnitName> units;
    private final Locale locale;

    Answer(List<Row> rows, List<SearchKind> kinds, Map<UUID, UnitName> units, Locale locale) {
        this.rows = rows;
        this.kinds = kinds.stream().collect(Collectors.toMap(SearchKind::kind, Function.identity()));
        this.categories = kinds.stream().collect(Collectors.toMap(SearchKind::kind, kind -> kind.categories(locale)));
        this.units = units;
        this.locale = locale;
    }

    Findings findings(SearchQuestion question, List<Typed> ways, List<Tier> tiers) {
        var excerpts = new Excerpts(ways);
        return new Findings(
                of("entry")
                        .sorted(Comparator.comparingLong(Row::count))
                        .map(row -> hit(row, excerpts, tiers))
                        .toList(),
                of("tier").mapToLong(Row::count).sum(),
                isMore(tiers),
                of("tier")
                        .filter(row -> tiers.get(row.tier() - 1).together())
                        .mapToLong(Row::count)
                        .sum(),
                kinds(),
                categories(),
                of("unit")
                        .filter(row -> units.containsKey(row.unit()))
                        .map(row -> new Facet(null, row.unit().toString(), name(row.unit()), row.count()))
                        .toList(),
                name(question.unit()),
                question.page(),
                question.asOf(),
                ways.get(0).cut());
    }

    /** Whether the database stopped counting at the end of a tier. */
    private boolean isMore(List<Tier> tiers) {
        long found = 0;
        for (var row : of("tier").sorted(Comparator.comparingInt(Row::tier)).toList()) {
            found += row.count();
            if (found >= tiers.get(row.tier() - 1).most()) {
                return true;
            }
        }
        return false;
    }

    private Stream<Row> of(String what) {
        return rows.stream().filter(row -> row.what().equals(what));
    }

    private List<Facet> kinds() {
        return of("category")
                .collect(Collectors.groupingBy(Row::kind, Collectors.summingLong(Row::count)))
                .entrySet()
                .stream()
                .map(kind -> new Facet(kind.getKey(), kind.getKey(), label(kind.getKey()), kind.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private List<Facet> categories() {
        return of("category")
                .filter(row -> category(row) != null)
                .map(row -> new Facet(row.kind(), row.value(), category(row), row.count()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private Hit hit(Row row, Excerpts excerpts, List<Tier> tiers) {
        return new Hit(
                kinds.get(row.kind()).address(row.id()),
                excerpts.whole(row.title()),
                excerpts.part(row.body()),
                label(row.kind()),
                category(row),
                name(row.unit()),
                row.visibleFrom(),
                tiers.get(row.tier() - 1).together());
    }

    private String category(Row row) {
        return row.value() == null ? null : categories.get(row.kind()).get(row.value());
    }

    private String label(String kind) {
        return kinds.get(kind).label(locale);
    }

    private String name(UUID unit) {
        return unit == null || !units.containsKey(unit) ? null : units.get(unit).name();
    }
}
