package doanket.report;

import doanket.criteria.Figure;
import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The monthly report of the Front of the invented province: two months summed up and locked, and one on its way. */
@ApplicationScoped
class ReportDemo implements DemoData {

    private static final int ORDER = 70;
    private static final int CUT_DAY = 14;
    private static final int LATEST_SENT = 8;
    private static final int LATEST_APPROVED = 5;
    private static final String LEADER = "lanhdao.mttq";

    private final DemoPeople actors;
    private final DemoBook book;
    private final Clock clock;

    protected ReportDemo() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReportDemo(DemoPeople actors, DemoBook book, Clock clock) {
        this.actors = actors;
        this.book = book;
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
        var asked = book.indicators();
        if (people.containsKey(LEADER) && !asked.isEmpty()) {
            write(people, asked);
        }
    }

    private void write(Map<String, AccountRow> people, List<UUID> asked) {
        var leader = people.get(LEADER);
        var today = VietnamTime.day(clock.instant());
        var now = PeriodSpan.around(PeriodKind.MONTH, CUT_DAY, today);
        var first = PeriodSpan.around(PeriodKind.MONTH, CUT_DAY, now.ends().minusMonths(3));
        var form = book.form(leader.unit(), terms(asked, first.starts()), DemoPeople.stamp(leader, first.starts()));
        Map<UUID, AccountRow> officers = people.values().stream()
                .filter(person -> person.username().startsWith("canbo.xa"))
                .collect(Collectors.toMap(AccountRow::unit, Function.identity()));
        for (int month = 0; month < 3; month++) {
            period(form, leader, officers, month);
        }
    }

    private static FormTerms terms(List<UUID> asked, LocalDate first) {
        var indicators =
                asked.stream().map(id -> new AskedIndicator(id, true, null)).toList();
        var sections = List.of(
                new AskedSection(Uuids.next(), "Kết quả nổi bật trong tháng"),
                new AskedSection(Uuids.next(), "Khó khăn, vướng mắc và kiến nghị"));
        return new FormTerms(
                "Báo cáo tháng về các cuộc vận động, phong trào thi đua",
                "Số liệu tính từ ngày 15 tháng trước đến ngày 14 tháng báo cáo.",
                new FormTimes(PeriodKind.MONTH, CUT_DAY, 10, 3, first, null),
                new AskedUnits("FRONT", "COMMUNE", List.of()),
                new FormContent(indicators, sections));
    }

    private void period(ReportForm form, AccountRow leader, Map<UUID, AccountRow> officers, int month) {
        boolean isLatest = month == 2;
        var span = form.nextPeriod();
        var root = book.open(form, span, DemoPeople.stamp(leader, span.ends().minusDays(10)));
        int number = 0;
        for (var report : book.beneath(root)) {
            var officer = officers.get(report.unit());
            boolean isSent = officer != null && (!isLatest || number < LATEST_SENT);
            if (isSent) {
                fill(report, officer, span, number, month);
            }
            number++;
        }
        book.decide(
                root,
                DemoPeople.stamp(leader, span.ends().plusDays(6)),
                isLatest ? LATEST_APPROVED : Integer.MAX_VALUE,
                !isLatest);
    }

    private void fill(Report report, AccountRow officer, PeriodSpan span, int number, int month) {
        var by = DemoPeople.stamp(officer, span.ends().plusDays(number % 4 == 3 ? 6 : 1));
        book.fill(report, by, place -> Figure.of(BigDecimal.valueOf((long) (place + 2) * (number + 3) + month * 2L)));
    }
}
