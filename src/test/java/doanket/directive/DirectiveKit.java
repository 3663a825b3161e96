package doanket.directive;

import doanket.paper.Purpose;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes papers for a test, as far as it needs them. */
@ApplicationScoped
public class DirectiveKit {

    @Inject
    private Offices offices;

    @Inject
    private DocumentWriting writing;

    @Inject
    private DocumentReview review;

    @Inject
    private DocumentIssuing issuing;

    /** An office with somebody who writes, a leader and a clerk. */
    public record Bureau(UUID unit, Colleague writer, Colleague leader, Colleague clerk) {}

    /** A unit that receives papers, with a member. */
    public record Receiver(UUID unit, Colleague member) {}

    public Bureau bureau() {
        var unit = offices.front("Ủy ban MTTQ xã Thử " + Uuids.next().toString().substring(24));
        Rows.change(
                "insert into paper_issuer (unit_id, version, family_code, parent_line, issuer_lines, symbol, place, archive) "
                        + "values (?, 1, 'FRONT', 'ỦY BAN MTTQ VIỆT NAM TỈNH', 'ỦY BAN MTTQ XÃ THỬ', 'MTTQ-BTT', 'Xã Thử', 'Lưu: MTTQ.')",
                unit);
        return new Bureau(
                unit,
                offices.colleague(unit, "Quàng Thị Viết", "STAFF", false),
                offices.colleague(unit, "Lê Thị Ký", "LEADER", false),
                offices.colleague(unit, "Trần Kim Sổ", "CLERK", false));
    }

    public Receiver receiver() {
        var unit =
                offices.front("Ủy ban MTTQ xã Nhận " + Uuids.next().toString().substring(24));
        return new Receiver(unit, offices.colleague(unit, "Lò Thị Nhận", "MEMBER", false));
    }

    public static DocumentContent content(String excerpt, UUID... recipients) {
        var lines = Stream.concat(
                        Arrays.stream(recipients).map(unit -> new RecipientLine(unit, "", Purpose.ACTION)),
                        Stream.of(new RecipientLine(null, "Thường trực Đảng ủy", Purpose.REPORT)))
                .toList();
        return content(excerpt, clauses("Đánh giá chung", "Nhiệm vụ trọng tâm"), lines);
    }

    public static DocumentContent content(String excerpt, List<ClauseLine> clauses, List<RecipientLine> recipients) {
        return content(excerpt, clauses, recipients, Circulation.INTERNAL);
    }

    public static DocumentContent restricted(String excerpt) {
        return restricted(excerpt, "Nhân sự");
    }

    public static DocumentContent restricted(String excerpt, String clause, UUID... recipients) {
        var lines = Arrays.stream(recipients)
                .map(unit -> new RecipientLine(unit, "", Purpose.ACTION))
                .toList();
        return content(excerpt, clauses(clause), lines, Circulation.RESTRICTED);
    }

    private static DocumentContent content(
            String excerpt, List<ClauseLine> clauses, List<RecipientLine> recipients, Circulation circulation) {
        return new DocumentContent(
                "THONG_BAO",
                excerpt,
                "Ngày 02/3/2026, đồng chí Chủ tịch chủ trì hội nghị.",
                "",
                clauses,
                recipients,
                new SignatureLine("TM", "BAN THƯỜNG TRỰC", "CHỦ TỊCH", ""),
                Urgency.NORMAL,
                circulation,
                null);
    }

    public static List<ClauseLine> clauses(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new ClauseLine(Uuids.next(), 1, text))
                .toList();
    }

    /** The rest of the test acts as the writer. */
    public UUID draft(Bureau bureau, DocumentContent content) {
        return draft(bureau, Origin.NONE, content);
    }

    public UUID draft(Bureau bureau, Origin origin, DocumentContent content) {
        offices.as(bureau.writer());
        var id = Uuids.next();
        writing.begin(bureau.unit(), id, origin, content);
        return id;
    }

    /** The rest of the test acts as the clerk. */
    public UUID signed(Bureau bureau, DocumentContent content) {
        return signed(bureau, draft(bureau, content));
    }

    public UUID signed(Bureau bureau, UUID draft) {
        offices.as(bureau.writer());
        writing.submit(draft, 1);
        offices.as(bureau.leader());
        review.sign(draft, 1);
        offices.as(bureau.clerk());
        return draft;
    }

    /** By whoever acts now. */
    public void sign(UUID submitted, int edition) {
        review.sign(submitted, edition);
    }

    /** The rest of the test acts as the clerk. */
    public UUID issued(Bureau bureau, String excerpt, UUID... recipients) {
        var id = signed(bureau, content(excerpt, recipients));
        issuing.issue(id, NumberWish.NEXT_TODAY);
        return id;
    }
}
