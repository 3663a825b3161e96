package doanket.directive;

import doanket.identity.Actor;
import doanket.platform.Choice;
import doanket.platform.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Papers as lists show them. */
@ApplicationScoped
class DocumentListRepository {

    /** With the name of the type, so that whoever shows a few papers need not know all types there are. */
    private static final String BRIEFS = """
            select d.id, d.issuer_id, coalesce(t.%s, d.type_code), d.code, d.excerpt, d.issued_on, d.state
            from document d
            left join paper_type t on t.family_code = d.family_code and t.code = d.type_code
            where d.id = any (cast(string_to_array(?4, ',') as uuid[])) and (%s)""";

    private static final String LIST = """
            select d.id, d.type_code, d.family_code, name_on(u.id, d.issued_on), d.code, d.issued_on, d.excerpt, d.state,
                exists (
                    select 1 from document_recipient own
                    where own.document_id = d.id
                    and own.unit_id = any (cast(string_to_array(?4, ',') as uuid[]))
                    and own.received_at is null
                    and own.due_on is not null),
                d.changed_at, d.changed_by
            from document d
            join unit u on u.id = d.issuer_id
            where (%s)
            %s %s limit %d""";

    private static final String ISSUERS = """
            select u.id, u.name
            from unit u
            where u.id in (select d.issuer_id from document d where %s)
            order by u.name
            limit 300""".formatted(Readers.READABLE);

    /** A paper in few words, in the reader's language. */
    record Row(
            UUID id,
            UUID issuer,
            String typeName,
            String code,
            String excerpt,
            LocalDate issuedOn,
            DocumentState state) {}

    private final Readers readers;
    private final PaperNames names;
    private final Actor actor;

    @PersistenceContext
    EntityManager entityManager;

    protected DocumentListRepository() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DocumentListRepository(Readers readers, PaperNames names, Actor actor) {
        this.readers = readers;
        this.names = names;
        this.actor = actor;
    }

    /** What the current user may open of it, the newest first. One statement. */
    List<DocumentRow> list(DocumentQuery wanted, int most) {
        var filter = new DocumentFilter(wanted);
        boolean work = wanted.box().isWork();
        var sql = LIST.formatted(work ? Readers.AT_WORK : Readers.READABLE, filter.where(), filter.order(), most);
        var query = entityManager.createNativeQuery(sql);
        filter.bind(work ? readers.bindAtWork(query) : readers.bindReadable(query), actor.units());
        return Sql.rows(query).map(this::listed).toList();
    }

    private DocumentRow listed(Object[] row) {
        return new DocumentRow(
                (UUID) row[0],
                names.type((String) row[2], (String) row[1]),
                (String) row[3],
                (String) row[4],
                Sql.day(row[5]),
                (String) row[6],
                DocumentState.valueOf((String) row[7]),
                (Boolean) row[8],
                Sql.instant(row[9]),
                (String) row[10]);
    }

    /** The units of which the current reader may open something, at most 300. */
    List<Choice> issuers() {
        return Sql.rows(readers.bindReadable(entityManager.createNativeQuery(ISSUERS)))
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** What is issued, as far as the current reader may open it. */
    List<Row> issued(Collection<UUID> ids) {
        return Sql.rows(readers.bindReadable(entityManager.createNativeQuery(briefs(Readers.READABLE)))
                        .setParameter(4, Sql.joined(ids)))
                .map(DocumentListRepository::row)
                .toList();
    }

    /** What is being written, as far as the current user works on it. */
    List<Row> atWork(Collection<UUID> ids) {
        return Sql.rows(readers.bindAtWork(entityManager.createNativeQuery(briefs(Readers.AT_WORK)))
                        .setParameter(4, Sql.joined(ids)))
                .map(DocumentListRepository::row)
                .toList();
    }

    private String briefs(String condition) {
        return BRIEFS.formatted(actor.readsEnglish() ? "name_en" : "name_vi", condition);
    }

    private static Row row(Object[] row) {
        return new Row(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Sql.day(row[5]),
                DocumentState.valueOf((String) row[6]));
    }
}
