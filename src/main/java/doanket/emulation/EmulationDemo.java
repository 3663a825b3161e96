package doanket.emulation;

import doanket.calendar.Workdays;
import doanket.campaign.CampaignReading;
import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Three books of the invented province: last year's, final; one of a topic with objections open; and this year's, being scored. */
@ApplicationScoped
class EmulationDemo implements DemoData {

    private static final int ORDER = 76;
    private static final String LEADER = "lanhdao.mttq";
    private static final int VERIFIED = 5;
    private static final int SENT = 8;
    private static final int OBJECTION_DAYS = 5;
    private static final BigDecimal BONUS_MOST = BigDecimal.valueOf(5);
    private static final BigDecimal STEP = new BigDecimal("0.5");

    private static final String ITEMS = """
            1; Vận động, tập hợp các tầng lớp Nhân dân
            1.1; Tuyên truyền, vận động Nhân dân thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước; 15
            1.2; Thực hiện cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; 20
            1.3; Vận động Quỹ “Vì người nghèo” và an sinh xã hội; 15
            2; Giám sát, phản biện xã hội
            2.1; Tổ chức giám sát theo kế hoạch; 15
            2.2; Tổng hợp ý kiến, kiến nghị của cử tri và Nhân dân hằng tháng; 15
            3; Xây dựng tổ chức
            3.1; Hoạt động của Ban Công tác Mặt trận; 10
            3.2; Chế độ thông tin, báo cáo; 10
            +1; Có mô hình mới được tỉnh công nhận; 3
            +2; Được khen thưởng cấp tỉnh trở lên; 3
            -1; Báo cáo chậm hạn; 3""";

    private static final String CLUSTERS = """
            Cụm thi đua số 1 (các xã vùng cao): VS-01.MTTQ; VS-02.MTTQ; VS-04.MTTQ; VS-05.MTTQ; VS-06.MTTQ; VS-09.MTTQ; VS-10.MTTQ
            Cụm thi đua số 2 (phường, đặc khu và các xã còn lại): VS-03.MTTQ; VS-07.MTTQ; VS-08.MTTQ; VS-11.MTTQ; VS-12.MTTQ""";

    private final DemoPeople actors;
    private final CampaignReading campaigns;
    private final DemoDesk desk;
    private final Workdays workdays;
    private final Clock clock;

    protected EmulationDemo() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    EmulationDemo(DemoPeople actors, CampaignReading campaigns, DemoDesk desk, Workdays workdays, Clock clock) {
        this.actors = actors;
        this.campaigns = campaigns;
        this.desk = desk;
        this.workdays = workdays;
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
            int year = today.getYear();
            last(people, year - 1);
            topic(people, today);
            current(people, year, today);
        }
    }

    private EmulationBook publish(Map<String, AccountRow> people, String name, LocalDate from, LocalDate until) {
        var leader = people.get(LEADER);
        var campaign = campaigns.list().stream()
                .map(row -> row.head().id())
                .findFirst()
                .orElse(null);
        var rules = new BookTerms.Rules(until, OBJECTION_DAYS, BONUS_MOST, STEP);
        var terms = new BookTerms(
                name, "Kế hoạch thi đua của Ủy ban MTTQ Việt Nam tỉnh.", until.getYear(), campaign, rules);
        return desk.publish(leader.unit(), terms, ITEMS, CLUSTERS, DemoPeople.stamp(leader, from));
    }

    private static Map<UUID, AccountRow> officers(Map<String, AccountRow> people) {
        return people.values().stream()
                .filter(person -> person.username().startsWith("canbo.xa"))
                .collect(Collectors.toMap(AccountRow::unit, Function.identity()));
    }

    private void last(Map<String, AccountRow> people, int year) {
        var until = LocalDate.of(year, 11, 25);
        var name = "Chấm điểm thi đua công tác Mặt trận năm " + year;
        var book = publish(people, name, LocalDate.of(year, 3, 1), until);
        var leader = DemoPeople.stamp(people.get(LEADER), until.plusDays(10));
        scoreAll(book, people, until, leader);
        desk.freeze(book, leader, until.plusDays(17));
        var first = desk.sheets(book).get(0);
        desk.object(first, DemoPeople.stamp(officers(people).get(first.unit()), until.plusDays(12)), leader);
        desk.finish(book, DemoPeople.stamp(people.get(LEADER), until.plusDays(20)));
    }

    private void topic(Map<String, AccountRow> people, LocalDate today) {
        var until = today.minusDays(20);
        var name = "Chấm điểm thi đua đợt cao điểm “Vì người nghèo” năm " + today.getYear();
        var book = publish(people, name, today.minusDays(60), until);
        var leader = DemoPeople.stamp(people.get(LEADER), today);
        scoreAll(book, people, until, leader);
        desk.freeze(book, leader, workdays.plus(today, OBJECTION_DAYS));
        var second = desk.sheets(book).get(1);
        desk.object(second, DemoPeople.stamp(officers(people).get(second.unit()), today), null);
    }

    private void scoreAll(EmulationBook book, Map<String, AccountRow> people, LocalDate until, Stamp leader) {
        var officers = officers(people);
        int number = 0;
        for (var sheet : desk.sheets(book)) {
            desk.score(sheet, number, DemoPeople.stamp(officers.get(sheet.unit()), until));
            desk.verify(sheet, number, leader);
            number++;
        }
    }

    private void current(Map<String, AccountRow> people, int year, LocalDate today) {
        var name = "Chấm điểm thi đua công tác Mặt trận năm " + year;
        var book = publish(people, name, LocalDate.of(year, 3, 1), today.plusDays(10));
        var officers = officers(people);
        var leader = DemoPeople.stamp(people.get(LEADER), today);
        int number = 0;
        for (var sheet : desk.sheets(book)) {
            if (number <= SENT) {
                desk.score(sheet, number, DemoPeople.stamp(officers.get(sheet.unit()), today.minusDays(3)));
            }
            if (number < VERIFIED) {
                desk.verify(sheet, number, leader);
            } else if (number == SENT) {
                desk.sendBack(sheet, leader);
            }
            number++;
        }
    }
}
