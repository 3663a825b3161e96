package doanket.organisation;

import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Brings the units of the national list in step with the list, by their codes: unknown ones are founded in their place,
 * known ones get the name, type and province that the list gives them, all others stay as they are.
 */
@ApplicationScoped
class NationalImport {

    private static final String TERRITORY = "TERRITORY";
    private static final int STEP = 200;
    private static final int RANK_OF_PROVINCE = 100;
    private static final int RANK_OF_COMMUNE = 200;

    private static final String BETWEEN_UNITS = """
            select r
            from UnitRelation r, Unit u
            where u.id = r.lowerId
            and u.code in :codes
            and r.kindCode = :kind
            and (r.period.validTo is null or r.period.validTo >= :today)""";

    private final UnitMoves moves;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected NationalImport() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    NationalImport(UnitMoves moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** Within the caller's transaction; tells how many entries are done every two hundred. */
    ImportCounts bringIn(List<NationalList.Entry> entries, LocalDate from, IntConsumer done) {
        var run = new Run(entries, from);
        int at = 0;
        for (var entry : entries) {
            run.bring(entry);
            at++;
            if (at % STEP == 0) {
                entityManager.flush();
                done.accept(at);
            }
        }
        entityManager.flush();
        if (run.moved) {
            moves.founded();
        }
        return new ImportCounts(run.added, run.unchanged, run.changed);
    }

    /** The first words of a name, and what they say. */
    private record Word(String word, String type, String level) {

        boolean begins(String name) {
            return name.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT) + " ");
        }
    }

    /** One import while it is under way. */
    private final class Run {

        private final LocalDate from;
        private final LocalDate today = VietnamTime.day(clock.instant());
        private final List<Word> words = words();
        private final Map<String, Unit> units;
        private final Map<Object, UnitRelation> places;
        private int added;
        private int unchanged;
        private int changed;
        private boolean moved;

        Run(Collection<NationalList.Entry> entries, LocalDate from) {
            this.from = from;
            var codes = entries.stream().map(NationalList.Entry::code).toList();
            units = new HashMap<>(entityManager
                    .createQuery("select u from Unit u where u.code in :codes", Unit.class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .collect(Collectors.toMap(Unit::code, Function.identity())));
            places = entityManager
                    .createQuery(BETWEEN_UNITS, UnitRelation.class)
                    .setParameter("codes", codes)
                    .setParameter("kind", TERRITORY)
                    .setParameter("today", today)
                    .getResultStream()
                    .collect(Collectors.toMap(UnitRelation::lower, Function.identity(), (one, other) -> other));
        }

        void bring(NationalList.Entry entry) {
            var word = words.stream()
                    .filter(candidate -> candidate.begins(entry.name()))
                    .findFirst()
                    .orElseThrow(() -> ImportRefused.listTypeUnknown(entry.name()));
            var unit = units.get(entry.code());
            if (unit == null) {
                found(entry, word);
            } else if (correct(unit, entry, word)) {
                changed++;
            } else {
                unchanged++;
            }
        }

        private void found(NationalList.Entry entry, Word word) {
            int rank = entry.parent() == null ? RANK_OF_PROVINCE : RANK_OF_COMMUNE;
            var unit = new Unit(new NewUnit(
                    entry.code(), entry.name(), null, word.type(), word.level(), from, UnitFacts.ranked(rank)));
            entityManager.persist(unit);
            units.put(entry.code(), unit);
            put(unit, entry, from);
            added++;
        }

        private boolean correct(Unit unit, NationalList.Entry entry, Word word) {
            boolean renamed = !unit.name().equals(entry.name());
            if (renamed) {
                entityManager.persist(new FormerName(unit.unitId(), unit.name(), today.minusDays(1)));
                unit.call(entry.name(), null);
            }
            boolean reclassified =
                    !unit.typeCode().equals(word.type()) || !unit.levelCode().equals(word.level());
            if (reclassified) {
                unit.reclassify(word.type(), word.level());
            }
            return replace(unit, entry) || renamed || reclassified;
        }

        /** A unit that is closed keeps its place. */
        private boolean replace(Unit unit, NationalList.Entry entry) {
            var place = places.get(unit.unitId());
            if (unit.period().to() != null || place != null && place.upper().equals(upper(entry))) {
                return false;
            }
            var since = place == null
                    ? unit.period().from()
                    : later(today, place.period().from().plusDays(1));
            if (place != null) {
                place.end(since.minusDays(1));
            }
            put(unit, entry, since);
            moves.during(unit.unitId(), new Period(since, null));
            return true;
        }

        private void put(Unit unit, NationalList.Entry entry, LocalDate since) {
            entityManager.persist(
                    new UnitRelation(unit.unitId(), new NewRelation(upper(entry), TERRITORY, since, null)));
            moved = true;
        }

        private java.util.UUID upper(NationalList.Entry entry) {
            return entry.parent() == null
                    ? UnitDirectory.COUNTRY
                    : units.get(entry.parent()).unitId();
        }

        private LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private List<Word> words() {
            return Sql.rows(entityManager.createNativeQuery(
                            "select word, type_code, level_code from national_list_word order by length(word) desc"))
                    .map(row -> new Word((String) row[0], (String) row[1], (String) row[2]))
                    .toList();
        }
    }
}
