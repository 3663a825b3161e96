package doanket.directive;

import doanket.identity.UnitTree;
import doanket.organisation.UnitHeirs;
import doanket.organisation.UnitSuccession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Papers of a unit that is closed: those that arrived and nobody has confirmed are confirmed by the unit after it, those that are
 * being written are its own from now on, and it keeps the registers, which stay in the name of the old one. Printed words stay.
 */
@ApplicationScoped
class DocumentSuccession implements UnitSuccession {

    private static final int PLACE = 20;

    private static final Locale VIETNAMESE = new Locale("vi");

    private static final String COUNTED = """
            select 0, r.unit_id, count(*)
            from document_recipient r
            join document d on d.id = r.document_id
            where r.unit_id = %1$s and r.received_at is null and d.state in ('ISSUED', 'CORRECTED')
            group by r.unit_id
            union all
            select 1, d.issuer_id, count(*)
            from document d
            where d.issuer_id = %1$s and d.issued_on is null
            group by d.issuer_id
            union all
            select 2, g.issuer_id, count(*) from document_register g where g.issuer_id = %1$s group by g.issuer_id""".formatted(ASKED);

    /** A unit that has the paper already confirms it once; the line of the old one then only tells who it was sent to. */
    private static final String CONFIRM = UnitHeirs.WITH + """
            , waiting as (
                select r.id, r.document_id, h.after_id,
                    row_number() over (partition by r.document_id, h.after_id order by r.position) as nr
                from document_recipient r
                join heir h on h.gone_id = r.unit_id
                join document d on d.id = r.document_id
                where r.received_at is null and d.state in ('ISSUED', 'CORRECTED')
                order by r.document_id, r.position
                limit ?3
            ),
            decided as (
                select w.id, w.after_id,
                    w.nr = 1 and not exists (
                        select 1 from document_recipient o
                        where o.document_id = w.document_id and o.unit_id = w.after_id) as takes
                from waiting w
            )
            update document_recipient r
            set unit_id = case when d.takes then d.after_id end, due_on = case when d.takes then r.due_on end
            from decided d
            where r.id = d.id""";

    /** What was signed in the name of a unit that is gone is signed anew. */
    private static final String WRITE = UnitHeirs.WITH + """
            update document d
            set issuer_id = h.after_id, version = d.version + 1,
                state = case when d.state = 'SIGNED' then 'RETURNED' else d.state end,
                signed_by = null, signed_name = null, signed_post = null, signed_at = null
            from heir h
            where d.issuer_id = h.gone_id and d.issued_on is null""";

    private static final String FREE = UnitHeirs.WITH + """
            update register_entry e
            set state = 'VOID', reason = left(e.reason || ' (' || ?3 || ')', 500)
            from document_register r, heir h
            where r.id = e.register_id and h.gone_id = r.issuer_id and e.state = 'RESERVED'""";

    private final DocumentFollower follower;
    private final UnitTree tree;

    @PersistenceContext
    EntityManager entityManager;

    protected DocumentSuccession() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    DocumentSuccession(DocumentFollower follower, UnitTree tree) {
        this.follower = follower;
        this.tree = tree;
    }

    @Override
    public List<Thing> things(Locale locale) {
        return List.of(
                new Thing(PLACE, Words.of(locale, "succession.receipts"), true),
                new Thing(PLACE + 1, Words.of(locale, "succession.drafts"), true),
                new Thing(PLACE + 2, Words.of(locale, "succession.registers"), false));
    }

    @Override
    public String counting() {
        return COUNTED;
    }

    @Override
    public int pass(UnitHeirs heirs, int most) {
        int confirmed = heirs.bind(entityManager.createNativeQuery(CONFIRM))
                .setParameter(3, most)
                .executeUpdate();
        int written = heirs.bind(entityManager.createNativeQuery(WRITE)).executeUpdate();
        if (written > 0) {
            follower.follow(
                    heirs.after().values().stream().distinct().collect(Collectors.toMap(unit -> unit, tree::pathOf)),
                    Integer.MAX_VALUE);
        }
        heirs.bind(entityManager.createNativeQuery(FREE))
                .setParameter(3, Words.of(VIETNAMESE, "succession.freed"))
                .executeUpdate();
        return confirmed;
    }
}
