package doanket.task;

import doanket.directive.DocumentIssued;
import doanket.directive.DocumentReplaced;
import doanket.directive.DocumentWithdrawn;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Papers of a unit with their clauses, written into the tables, and what happens to them as papers tell it. */
@ApplicationScoped
public class TaskPaperKit {

    private static final String DOCUMENT = """
            insert into document (id, version, issuer_id, issuer_path, author_id, author_name, state, edition, changed_at,
                changed_by, family_code, type_code, excerpt, opening, closing, urgency, circulation, sign_form,
                on_behalf_of, signer_post, signer_name, relation, related_id)
            values (?, 1, ?, array[?]::uuid[], ?, 'Người soạn', 'DRAFT', 1, now(), 'Người soạn', 'FRONT', 'THONG_BAO',
                'Kết luận buổi làm việc', '', '', 'NORMAL', 'INTERNAL', 'HEAD', '', '', '', ?, ?)""";

    private static final String ISSUE = """
            update document set state = 'ISSUED', number = 1, code = '1-TB/MTTQ', issued_on = ?, issued_at = now(),
                signed_at = now()
            where id = ?""";

    @Inject
    private Event<DocumentIssued> issued;

    @Inject
    private Event<DocumentReplaced> replaced;

    @Inject
    private Event<DocumentWithdrawn> withdrawn;

    /** A draft with two clauses. */
    public record Paper(UUID id, UUID issuer, List<UUID> clauses) {}

    public Paper draft(UUID issuer, UUID replaces) {
        var id = Uuids.next();
        Rows.change(DOCUMENT, id, issuer, issuer, Uuids.next(), replaces == null ? "NONE" : "REPLACES", replaces);
        var clauses = List.of(Uuids.next(), Uuids.next());
        for (int at = 0; at < clauses.size(); at++) {
            Rows.change(
                    "insert into clause (id, document_id, position, depth, text) values (?, ?, ?, 1, ?)",
                    clauses.get(at),
                    id,
                    at + 1,
                    at == 0 ? "Rà soát hộ nghèo" : "Tổng hợp ý kiến Nhân dân");
        }
        return new Paper(id, issuer, clauses);
    }

    @Transactional
    public void issue(Paper paper, LocalDate day) {
        issued.fire(new DocumentIssued(paper.id(), paper.issuer(), day));
        Rows.change(ISSUE, Date.valueOf(day), paper.id());
    }

    @Transactional
    public void replace(Paper earlier, Paper later) {
        replaced.fire(new DocumentReplaced(earlier.id(), later.id()));
    }

    @Transactional
    public void withdraw(Paper paper) {
        withdrawn.fire(new DocumentWithdrawn(paper.id()));
    }
}
