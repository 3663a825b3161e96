package doanket.opinion;

import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A programme of the invented province's Front: a supervision with a reply, one overdue and one to come, and the criticism of a draft. */
@ApplicationScoped
class OversightDemo implements DemoData {

    private static final int ORDER = 78;
    private static final String LEADER = "lanhdao.mttq";

    private final DemoPeople actors;
    private final OversightRepository oversights;
    private final OversightSearch search;
    private final Clock clock;

    protected OversightDemo() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    OversightDemo(DemoPeople actors, OversightRepository oversights, OversightSearch search, Clock clock) {
        this.actors = actors;
        this.oversights = oversights;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional
    public void load() {
        var people = actors.byName();
        if (people.containsKey(LEADER)) {
            var today = VietnamTime.day(clock.instant());
            supervise(people, today);
            criticise(people, today);
        }
    }

    private void supervise(Map<String, AccountRow> people, LocalDate today) {
        var leader = people.get(LEADER);
        var by = DemoPeople.stamp(leader, today.minusDays(40));
        var year = today.getYear();
        var programme = new Programme(
                leader.unit(),
                new ProgrammeTerms("Chương trình giám sát, phản biện xã hội năm " + year, year, "Nghị quyết Ủy ban"),
                by);
        oversights.add(programme);
        oversights.flush();
        var days = new OversightTerms.Days(today.minusDays(38), today.minusDays(30));
        var terms = new OversightTerms(
                "Việc công khai, minh bạch trong thực hiện chính sách giảm nghèo ở cơ sở",
                "TEAM",
                "Đoàn giám sát do Phó Chủ tịch Ủy ban làm trưởng đoàn",
                days,
                programme.key(),
                new OversightFrame(
                        "Quyết định 12/QĐ-MTTQ",
                        "Việc niêm yết danh sách; việc bình xét ở thôn; việc giải quyết ý kiến của Nhân dân.",
                        "Phó Chủ tịch Ủy ban",
                        "Hội Nông dân tỉnh; Hội Liên hiệp Phụ nữ tỉnh"));
        var first = people.get("canbo.xa01").unit();
        var second = people.get("canbo.xa02").unit();
        var oversight = put(leader.unit(), OversightKind.SUPERVISION, terms, List.of(first, second), by);
        note(oversight, leader, today);
        var after = DemoPeople.stamp(leader, today.minusDays(30));
        var answered =
                recommend(oversight, first, "Lập đủ biên bản họp bình xét ở các thôn.", today.minusDays(10), after);
        recommend(oversight, second, "Niêm yết bổ sung kết quả rà soát tại nhà văn hóa.", today.minusDays(5), after);
        var reply = new TypedReply(ReplyKind.ACCEPTED, "Đã lập đủ biên bản ở tất cả các thôn.", "18/MTTQ", false);
        oversights.add(
                new Reply(answered, reply, false, DemoPeople.stamp(people.get("canbo.xa01"), today.minusDays(15))));
        search.put(oversight, by);
    }

    /** What was seen is written down on the day after the visit. */
    private void note(Oversight oversight, AccountRow leader, LocalDate today) {
        var seen = DemoPeople.stamp(leader, today.minusDays(35));
        oversights.add(Note.visit(
                oversight,
                today.minusDays(36),
                "Nhà văn hóa xã",
                "Làm việc về niêm yết danh sách, quy trình bình xét ở thôn.",
                seen));
        oversights.add(new Note(oversight, NoteKind.GOOD, "Danh sách được niêm yết đủ thời gian quy định.", seen));
        oversights.add(new Note(oversight, NoteKind.LIMIT, "Một số thôn chưa có biên bản họp bình xét.", seen));
    }

    private void criticise(Map<String, AccountRow> people, LocalDate today) {
        var by = DemoPeople.stamp(people.get(LEADER), today.minusDays(12));
        var drafter = people.get("canbo.hnd").unit();
        var days = new OversightTerms.Days(today.minusDays(12), today.plusDays(8));
        var terms = new OversightTerms(
                "Dự thảo Đề án hỗ trợ nông dân phát triển kinh tế hợp tác", "CONFERENCE", "", days, null);
        var oversight = put(people.get(LEADER).unit(), OversightKind.CRITICISM, terms, List.of(drafter), by);
        oversights.add(Note.visit(
                oversight,
                today.minusDays(11),
                "Hội trường Ủy ban",
                "Cơ quan soạn thảo trình bày, đại biểu thảo luận.",
                by));
        recommend(oversight, drafter, "Làm rõ nguồn kinh phí đối ứng của cơ sở.", today.plusDays(7), by);
        search.put(oversight, by);
    }

    private Oversight put(UUID unit, OversightKind kind, OversightTerms terms, List<UUID> bodies, Stamp by) {
        var oversight = new Oversight(kind, unit, null, terms, by);
        oversights.add(oversight);
        oversights.add(new OpinionEvent(oversight.key(), OpinionStep.STARTED, by, ""));
        oversights.flush();
        oversights.putBodies(oversight.key(), bodies);
        return oversight;
    }

    private Recommendation recommend(Oversight oversight, UUID to, String text, LocalDate due, Stamp by) {
        var recommendation = new Recommendation(oversight, to, text, due, by);
        oversights.add(recommendation);
        oversights.add(new OpinionEvent(oversight.key(), OpinionStep.RECOMMENDED, by, ""));
        oversights.flush();
        return recommendation;
    }
}
