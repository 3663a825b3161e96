package doanket.organisation;

import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The four tables of catalogues, which differ in a few columns only. */
@ApplicationScoped
class CatalogueWordRepository {

    /** The columns that are not in all of them, as they are read. */
    private static final Map<CatalogueKind, String> READ = Map.of(
            CatalogueKind.LEVELS, "null, null, false",
            CatalogueKind.TYPES, "null, null, territorial",
            CatalogueKind.RELATIONS, "null, null, false",
            CatalogueKind.TITLES, "short_vi, type_code, false");

    private static final String ALL = """
            select code, name_vi, name_en, rank, valid_from, valid_to, version, %s
            from %s
            order by valid_to is not null, rank, code""";

    private static final String COMMON = "code, name_vi, name_en, rank, valid_from, valid_to";

    private static final Map<CatalogueKind, String> ADD = Map.of(
            CatalogueKind.LEVELS,
            "insert into unit_level (" + COMMON + ") values (?1, ?2, ?3, ?4, ?5, cast(?6 as date))",
            CatalogueKind.TYPES,
            "insert into unit_type (" + COMMON + ", territorial) values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), ?7)",
            CatalogueKind.RELATIONS,
            "insert into relation_kind (" + COMMON + ", above_vi, above_en, below_vi, below_en)"
                    + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), ?2, ?3, ?2, ?3)",
            CatalogueKind.TITLES,
            "insert into title (" + COMMON
                    + ", short_vi, type_code) values (?1, ?2, ?3, ?4, ?5, cast(?6 as date), ?7, ?8)");

    private static final Map<CatalogueKind, String> MORE = Map.of(
            CatalogueKind.LEVELS, "",
            CatalogueKind.TYPES, ", territorial = ?7",
            CatalogueKind.RELATIONS, "",
            CatalogueKind.TITLES, ", short_vi = ?7, type_code = ?8");

    private static final String CORRECT = """
            update %s set
                version = version + 1, name_vi = ?2, name_en = ?3, rank = ?4, valid_from = ?5,
                valid_to = cast(?6 as date)%s
            where code = ?1 and version = ?9""";

    private static final String RETIRE = """
            update %s set version = version + 1, valid_to = greatest(?2, valid_from)
            where code = ?1 and version = ?3""";

    @PersistenceContext
    EntityManager entityManager;

    List<CatalogueWord> all(CatalogueKind kind) {
        return Sql.rows(entityManager.createNativeQuery(ALL.formatted(READ.get(kind), kind.table())))
                .map(row -> new CatalogueWord(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        (String) row[7],
                        (String) row[8],
                        (Boolean) row[9],
                        Sql.day(row[4]),
                        Sql.day(row[5]),
                        ((Number) row[6]).longValue()))
                .toList();
    }

    boolean isTaken(CatalogueKind kind, String code) {
        return !entityManager
                .createNativeQuery("select code from %s where code = ?1".formatted(kind.table()))
                .setParameter(1, code)
                .getResultList()
                .isEmpty();
    }

    /** How many units, relations or posts of today, or to come, have it. */
    long uses(CatalogueKind kind, String code, LocalDate day) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from %s where %s = ?1 and (valid_to is null or valid_to >= ?2)"
                                        .formatted(kind.user(), kind.column()))
                        .setParameter(1, code)
                        .setParameter(2, Date.valueOf(day))
                        .getSingleResult())
                .longValue();
    }

    void add(CatalogueKind kind, CatalogueWord word) {
        fill(entityManager.createNativeQuery(ADD.get(kind)), kind, word).executeUpdate();
    }

    /** Tells whether the entry was still the one that had been read. */
    boolean correct(CatalogueKind kind, CatalogueWord word) {
        var query = entityManager.createNativeQuery(CORRECT.formatted(kind.table(), MORE.get(kind)));
        return fill(query, kind, word).setParameter(9, word.seen()).executeUpdate() > 0;
    }

    private static Query fill(Query query, CatalogueKind kind, CatalogueWord word) {
        query.setParameter(1, word.code())
                .setParameter(2, word.nameVi())
                .setParameter(3, word.nameEn())
                .setParameter(4, word.rank())
                .setParameter(5, Date.valueOf(word.from()))
                .setParameter(6, word.to() == null ? null : Date.valueOf(word.to()));
        return switch (kind) {
            case TYPES -> query.setParameter(7, word.territorial());
            case TITLES -> query.setParameter(7, word.shortVi()).setParameter(8, word.unitType());
            default -> query;
        };
    }

    /** An entry made today cannot have ended yesterday: it then ends with its first day. Tells as {@link #correct}. */
    boolean retire(CatalogueKind kind, CatalogueWord word, LocalDate lastDay) {
        return entityManager
                        .createNativeQuery(RETIRE.formatted(kind.table()))
                        .setParameter(1, word.code())
                        .setParameter(2, Date.valueOf(lastDay))
                        .setParameter(3, word.seen())
                        .executeUpdate()
                > 0;
    }
}
