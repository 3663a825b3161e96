package doanket.directive;

import doanket.identity.AccountRow;
import doanket.paper.PaperForms;
import doanket.paper.Purpose;
import doanket.platform.Sql;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Issues what was concluded in the demo's working session, two days after it, made from the meeting as any conclusion is. */
@ApplicationScoped
class DemoConclusion {

    private static final String LEADER = "lanhdao.dang";
    private static final String CLERK = "vanthu.dang";
    private static final List<String> RECEIVE = List.of("canbo.mttq", "canbo.hnd", "canbo.hlhpn");
    private static final int DAYS_AFTER = 2;

    private static final String HELD = """
            select m.id, m.starts_at
            from meeting m
            where m.host_id = ?1 and m.state = 'CLOSED'
            order by m.starts_at
            limit 1""";

    private final DemoPapers papers;
    private final MeetingPapers meetings;
    private final PaperForms forms;

    @PersistenceContext
    EntityManager entityManager;

    protected DemoConclusion() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    DemoConclusion(DemoPapers papers, MeetingPapers meetings, PaperForms forms) {
        this.papers = papers;
        this.meetings = meetings;
        this.forms = forms;
    }

    void load(Map<String, AccountRow> people) {
        if (people.keySet().containsAll(List.of(LEADER, CLERK))) {
            Sql.rows(entityManager
                            .createNativeQuery(HELD)
                            .setParameter(1, people.get(CLERK).unit()))
                    .findFirst()
                    .ifPresent(row -> issue(people, (UUID) row[0], day(row[1])));
        }
    }

    private static LocalDate day(Object moment) {
        return VietnamTime.day(Sql.instant(moment)).plusDays(DAYS_AFTER);
    }

    private void issue(Map<String, AccountRow> people, UUID meeting, LocalDate day) {
        var clerk = people.get(CLERK);
        var content = meetings.content(meeting, forms.formOf(clerk.unit()), blank());
        var reported = Stream.of(new RecipientLine(null, "Thường trực Tỉnh ủy", Purpose.REPORT));
        var whole = content.withRecipients(
                Stream.concat(reported, content.recipients().stream()).toList());
        var paper = papers.submitted(clerk, Origin.ofMeeting(meeting), whole, at(day, 8));
        papers.issue(paper, people.get(LEADER), clerk, List.of(at(day, 10), at(day, 14)));
        RECEIVE.stream()
                .filter(people::containsKey)
                .forEach(name -> papers.receive(paper, people.get(name), at(day, 16)));
    }

    private static DocumentContent blank() {
        return new DocumentContent(
                "THONG_BAO",
                "",
                "",
                "",
                List.of(),
                List.of(),
                new SignatureLine("TM", "BAN THƯỜNG VỤ", "BÍ THƯ", ""),
                Urgency.NORMAL,
                Circulation.INTERNAL,
                null);
    }

    private static Instant at(LocalDate day, int hour) {
        return VietnamTime.instant(day.atTime(hour, 0));
    }
}
