package doanket.meeting;

import doanket.identity.AccountRow;
import doanket.identity.Actor;
import doanket.identity.PostSource;
import doanket.platform.Stamp;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Prepares, holds and closes the meetings of the demo, on days that have passed. Nobody is told of them. */
@ApplicationScoped
class DemoSession {

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime TO = LocalTime.of(10, 30);

    private record Talk(ContributionKind kind, AccountRow who, String text) {}

    private record Plan(String kind, String title, String summary, String place) {}

    private final MeetingRepository meetings;
    private final People people;
    private final Inviting inviting;
    private final Finding finding;
    private final PostSource posts;

    protected DemoSession() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DemoSession(MeetingRepository meetings, People people, Inviting inviting, Finding finding, PostSource posts) {
        this.meetings = meetings;
        this.people = people;
        this.inviting = inviting;
        this.finding = finding;
        this.posts = posts;
    }

    void held(AccountRow clerk, Map<String, AccountRow> accounts, LocalDate day, List<UUID> units) {
        var facts = facts(
                new Plan(
                        "WORKING_SESSION",
                        "Buổi làm việc với Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội",
                        "Nghe báo cáo kết quả công tác Mặt trận; cho ý kiến về nhiệm vụ những tháng cuối năm.",
                        "Hội trường Tỉnh ủy"),
                accounts.get("lanhdao.dang"),
                clerk,
                day);
        var meeting = announced(clerk, facts, units);
        item(meeting, 2, "Báo cáo kết quả công tác Mặt trận và phong trào của các đoàn thể", 30, "MTTQ tỉnh");
        item(meeting, 3, "Thảo luận", 60, "");
        item(meeting, 4, "Kết luận", 30, "Chủ trì");
        meetings.flush();
        var opened = facts.starts();
        meeting.begin(stamp(clerk, opened));
        meeting.freeze(opened);
        meetings.flush();
        said(meeting, clerk, accounts);
        meetings.add((Object) new MinutesText(
                meeting.meetingId(),
                1,
                "Buổi làm việc khai mạc lúc 8 giờ. Sau khi nghe báo cáo và ý kiến của các đại biểu, đồng chí chủ trì kết"
                        + " luận. Buổi làm việc kết thúc lúc 10 giờ 30 phút cùng ngày.",
                stamp(clerk, facts.ends())));
        meeting.close(stamp(clerk, facts.ends()));
        meetings.flush();
        finding.put(meeting);
    }

    private void said(Meeting meeting, AccountRow clerk, Map<String, AccountRow> accounts) {
        speech(meeting, clerk, 1, new Talk(ContributionKind.REPORT, accounts.get("lanhdao.mttq"), """
                Chín tháng qua, Mặt trận các cấp đã vận động nhân dân hiến 12.400 m² đất, đóng góp 3.150 ngày công làm đường.
                Công tác giám sát, phản biện xã hội còn chậm ở một số xã vùng cao."""));
        speech(meeting, clerk, 2, new Talk(ContributionKind.SPEECH, accounts.get("lanhdao.hnd"), """
                Đề nghị các cấp ủy quan tâm nguồn vốn cho mô hình kinh tế của hội viên vùng đồng bào dân tộc thiểu số."""));
        speech(meeting, clerk, 3, new Talk(ContributionKind.CONCLUSION, accounts.get("lanhdao.dang"), """
                Ủy ban MTTQ Việt Nam tỉnh ký và thực hiện chương trình phối hợp với Ủy ban nhân dân tỉnh năm nay.
                Ủy ban MTTQ Việt Nam tỉnh chủ trì xây dựng kế hoạch giám sát, phản biện xã hội của năm.
                Các tổ chức chính trị - xã hội nắm bắt, tổng hợp ý kiến, kiến nghị của Nhân dân hằng tháng.
                Ủy ban MTTQ Việt Nam tỉnh phát động phong trào thi đua chào mừng Ngày hội Đại đoàn kết toàn dân tộc.
                Hội Nông dân tỉnh chủ trì vận động Nhân dân hiến đất, làm đường, chung sức xây dựng nông thôn mới, đô thị văn minh.
                Ủy ban MTTQ Việt Nam tỉnh chủ trì cuộc vận động thay đổi nếp nghĩ, cách làm trong vùng đồng bào dân tộc thiểu số."""));
    }

    void announced(AccountRow officer, Map<String, AccountRow> accounts, LocalDate day, List<UUID> units) {
        var facts = facts(
                new Plan(
                        "BRIEFING",
                        "Giao ban khối Mặt trận, đoàn thể",
                        "Đánh giá kết quả tháng qua; thống nhất nhiệm vụ tháng tới.",
                        "Phòng họp tầng 2, cơ quan Mặt trận tỉnh"),
                accounts.get("lanhdao.mttq"),
                officer,
                day);
        var meeting = announced(officer, facts, units);
        item(meeting, 2, "Kết quả công tác tháng và nhiệm vụ tháng tới", 40, "Các tổ chức thành viên");
        item(meeting, 3, "Chuẩn bị Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư", 30, "MTTQ tỉnh");
        meetings.flush();
        finding.put(meeting);
    }

    private Meeting announced(AccountRow writer, MeetingFacts facts, List<UUID> units) {
        var begun = facts.starts().minus(Duration.ofDays(10));
        var told = new MeetingTold(
                facts,
                StoredPerson.of(people.on(facts.starts(), facts.chair())),
                StoredPerson.of(people.on(facts.starts(), facts.secretary())));
        var meeting = new Meeting(Uuids.next(), writer.unit(), told, stamp(writer, begun));
        meetings.add(meeting);
        meetings.add((Object)
                AgendaItem.followUp(meeting.meetingId(), Words.of(Actor.VIETNAMESE, "agenda.followUpTitle"), 15));
        inviting.add(
                meeting,
                InvitationPart.ATTENDING,
                units.stream().filter(unit -> !unit.equals(writer.unit())).toList(),
                List.of());
        meeting.announce(meeting.seen(), stamp(writer, begun.plus(Duration.ofHours(2))));
        return meeting;
    }

    private static MeetingFacts facts(Plan plan, AccountRow chair, AccountRow secretary, LocalDate day) {
        return new MeetingFacts(
                plan.kind(),
                plan.title(),
                plan.summary(),
                chair.person(),
                secretary.person(),
                plan.place(),
                day,
                FROM,
                TO,
                null);
    }

    private void item(Meeting meeting, int position, String title, int minutes, String presenter) {
        meetings.add((Object) new AgendaItem(meeting.meetingId(), position, new ItemFacts(title, minutes, presenter)));
    }

    private void speech(Meeting meeting, AccountRow clerk, int position, Talk talk) {
        var speaker = talk.who().person();
        meetings.add((Object) new Contribution(Uuids.next(), meeting.meetingId(), position)
                .tell(
                        StoredPerson.of(people.on(meeting.startsAt(), speaker)),
                        new ContributionFacts(talk.kind(), speaker, "", "", null, talk.text()),
                        stamp(clerk, meeting.endsAt())));
    }

    private Stamp stamp(AccountRow account, Instant at) {
        var post = posts.postsOf(account.person(), VietnamTime.day(at)).stream()
                .findFirst()
                .orElse(null);
        return new Stamp(
                account.id(),
                account.fullName(),
                post == null ? null : post.id(),
                post == null ? "" : post.label(),
                at);
    }
}
