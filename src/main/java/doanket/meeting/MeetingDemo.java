package doanket.meeting;

import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.organisation.UnitDirectory;
import doanket.organisation.UnitName;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Two meetings of the invented province: a working session that was held and concluded, and a briefing of next week. */
@ApplicationScoped
class MeetingDemo implements DemoData {

    private static final int WEEKS_AGO = 7;
    private static final List<String> ORGANISATIONS =
            List.of("MTTQ tỉnh", "HND tỉnh", "HLHPN tỉnh", "Tỉnh đoàn", "HCCB tỉnh");

    private final DemoPeople actors;
    private final DemoSession session;
    private final UnitDirectory directory;
    private final Clock clock;

    protected MeetingDemo() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    MeetingDemo(DemoPeople actors, DemoSession session, UnitDirectory directory, Clock clock) {
        this.actors = actors;
        this.session = session;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    @Transactional
    public void load() {
        var people = actors.byName();
        var clerk = people.get("vanthu.dang");
        var officer = people.get("canbo.mttq");
        if (clerk == null || officer == null) {
            return;
        }
        var today = VietnamTime.day(clock.instant());
        session.held(clerk, people, workday(today.minusWeeks(WEEKS_AGO)), organisations());
        session.announced(officer, people, workday(today.plusWeeks(1)), units(people));
    }

    /** Mid-week, whatever the day on which the demo is loaded. */
    private static LocalDate workday(LocalDate day) {
        return day.with(DayOfWeek.WEDNESDAY);
    }

    private List<UUID> organisations() {
        return ORGANISATIONS.stream()
                .flatMap(name -> directory.find(name, 1).stream())
                .map(UnitName::id)
                .toList();
    }

    private static List<UUID> units(Map<String, AccountRow> people) {
        return Stream.of("lanhdao.mttq", "lanhdao.hnd", "canbo.hlhpn", "canbo.xa01", "canbo.xa02")
                .map(people::get)
                .filter(Objects::nonNull)
                .map(AccountRow::unit)
                .distinct()
                .toList();
    }
}
