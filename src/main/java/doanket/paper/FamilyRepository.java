package doanket.paper;

import doanket.platform.PortalJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** The rows of families and types, as administrators change them. */
@ApplicationScoped
class FamilyRepository {

    private static final String FAMILIES = "select cast(to_jsonb(f) as text) from paper_family f order by rank, code";

    private static final String TYPES = """
            select cast(to_jsonb(t) as text) from paper_type t where family_code = ?1 order by retired, rank, code""";

    /** The first of two who saw the same version wins. */
    private static final String SET = """
            update paper_family f
            set version = f.version + 1, name_vi = w.name_vi, name_en = w.name_en, right_lines = w.right_lines, star = w.star,
                number_label = w.number_label, end_mark = w.end_mark, recipient_end = w.recipient_end,
                purposes_short = w.purposes_short, clause_styles = w.clause_styles, number_pattern = w.number_pattern,
                letter_pattern = w.letter_pattern, per_term = w.per_term,
                margins = cast(string_to_array(w.margins, ', ') as int[]),
                sizes = cast(string_to_array(w.sizes, ', ') as int[])
            from jsonb_to_record(cast(?1 as jsonb)) as w (
                name_vi text, name_en text, right_lines text, star text, number_label text, end_mark text, recipient_end text,
                purposes_short boolean, clause_styles text, number_pattern text, letter_pattern text, per_term boolean,
                margins text, sizes text)
            where f.code = ?2 and f.version = ?3""";

    /** The rules of another one under its own name; whoever comes second with a code adds nothing. */
    private static final String ADD = """
            insert into paper_family (code, version, name_vi, name_en, rank, right_lines, star, number_label, end_mark, recipient_end,
                purposes_short, clause_styles, number_pattern, letter_pattern, per_term, margins, sizes)
            select ?1, 1, ?3, ?4, (select max(rank) + 10 from paper_family), right_lines, star, number_label, end_mark,
                recipient_end, purposes_short, clause_styles, number_pattern, letter_pattern, per_term, margins, sizes
            from paper_family
            where code = ?2
            on conflict do nothing""";

    private static final String ADD_TYPES = """
            insert into paper_type (family_code, code, name_vi, name_en, abbreviation, heading, rank, retired, version)
            select ?1, code, name_vi, name_en, abbreviation, heading, rank, retired, 1 from paper_type where family_code = ?2""";

    private static final String ADD_SIGNING = """
            insert into sign_form (family_code, code, printed, label_vi, label_en, rank)
            select ?1, code, printed, label_vi, label_en, rank from sign_form where family_code = ?2""";

    private static final String ADD_TYPE = """
            insert into paper_type (family_code, code, name_vi, name_en, abbreviation, heading, rank, retired, version)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)
            on conflict do nothing""";

    private static final String SET_TYPE = """
            update paper_type
            set version = version + 1, name_vi = ?3, name_en = ?4, abbreviation = ?5, heading = ?6, rank = ?7, retired = ?8
            where family_code = ?1 and code = ?2 and version = ?9""";

    @PersistenceContext
    EntityManager entityManager;

    List<JsonObject> families() {
        return objects(entityManager.createNativeQuery(FAMILIES));
    }

    List<TypeForm> types(String family) {
        return objects(entityManager.createNativeQuery(TYPES).setParameter(1, family)).stream()
                .map(FamilyRepository::type)
                .toList();
    }

    Optional<TypeForm> type(String family, String code) {
        return types(family).stream().filter(type -> type.code().equals(code)).findFirst();
    }

    boolean set(String code, long version, FamilyForm form) {
        return entityManager
                        .createNativeQuery(SET)
                        .setParameter(1, json(form).toString())
                        .setParameter(2, code)
                        .setParameter(3, version)
                        .executeUpdate()
                > 0;
    }

    boolean add(String like, NewFamily family) {
        var add = copied(ADD, like, family.code())
                .setParameter(3, family.nameVi())
                .setParameter(4, family.nameEn());
        if (add.executeUpdate() == 0) {
            return false;
        }
        copied(ADD_TYPES, like, family.code()).executeUpdate();
        copied(ADD_SIGNING, like, family.code()).executeUpdate();
        return true;
    }

    private Query copied(String what, String like, String code) {
        return entityManager.createNativeQuery(what).setParameter(1, code).setParameter(2, like);
    }

    boolean add(String family, TypeForm type) {
        return filled(entityManager.createNativeQuery(ADD_TYPE), family, type).executeUpdate() > 0;
    }

    boolean set(String family, TypeForm type) {
        return filled(entityManager.createNativeQuery(SET_TYPE), family, type)
                        .setParameter(9, type.version())
                        .executeUpdate()
                > 0;
    }

    private static Query filled(Query query, String family, TypeForm type) {
        return query.setParameter(1, family)
                .setParameter(2, type.code())
                .setParameter(3, type.nameVi())
                .setParameter(4, type.nameEn())
                .setParameter(5, type.abbreviation())
                .setParameter(6, type.heading())
                .setParameter(7, type.rank())
                .setParameter(8, type.retired());
    }

    private static JsonObject json(FamilyForm form) {
        return PortalJson.createObjectBuilder()
                .add("name_vi", form.nameVi())
                .add("name_en", form.nameEn())
                .add("right_lines", form.rightLines())
                .add("star", form.star())
                .add("number_label", form.numberLabel())
                .add("end_mark", form.endMark())
                .add("recipient_end", form.recipientEnd())
                .add("purposes_short", form.purposesShort())
                .add("clause_styles", form.clauseStyles())
                .add("number_pattern", form.numberPattern())
                .add("letter_pattern", form.letterPattern())
                .add("per_term", form.perTerm())
                .add("margins", form.margins())
                .add("sizes", form.sizes())
                .build();
    }

    private static TypeForm type(JsonObject row) {
        return new TypeForm(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("abbreviation"),
                row.getBoolean("heading"),
                row.getInt("rank"),
                row.getBoolean("retired"),
                row.getJsonNumber("version").longValue());
    }

    private static List<JsonObject> objects(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> PortalJson.object((String) row)).toList();
    }
}
