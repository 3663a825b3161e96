package doanket.survey;

import doanket.campaign.CampaignReading;
import doanket.campaign.CampaignRow;
import doanket.identity.AccountRow;
import doanket.identity.DemoData;
import doanket.identity.DemoPeople;
import doanket.organisation.UnitDirectory;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two rounds of the invented province: last year's, posted by all, and this year's, on its way up from the villages. */
@ApplicationScoped
class SurveyDemo implements DemoData {

    private static final int ORDER = 75;
    private static final String LEADER = "lanhdao.mttq";
    private static final String OFFICER = "canbo.mttq";
    private static final int POSTED = 3;
    private static final int VERIFIED = 5;
    private static final int SENT = 8;
    private static final int POSTING_DAYS = 10;
    private static final int LEAST_SHOWN = 30;
    private static final String HALL = "Nhà văn hóa, trụ sở UBND";

    private static final String QUESTIONS = """
            Đường giao thông thôn, xã
            Điện sinh hoạt và sản xuất
            Trường học, dạy và học
            Khám bệnh, chữa bệnh ở trạm y tế
            Nước sạch và vệ sinh môi trường
            Việc làm, thu nhập
            Hoạt động văn hóa, thể thao
            An ninh, trật tự
            Cán bộ xã tiếp dân, giải quyết thủ tục hành chính
            * Kết quả xây dựng nông thôn mới nói chung""";

    private final DemoPeople actors;
    private final CampaignReading campaigns;
    private final Desk desk;
    private final Clock clock;

    /** Where rounds and sums are kept. */
    @ApplicationScoped
    static class Desk {

        private final SurveyRepository surveys;
        private final TallyRepository tallies;
        private final Opening opening;
        private final SurveySearch search;
        private final UnitDirectory units;

        protected Desk() { // for the CDI proxy
            this(null, null, null, null, null);
        }

        @Inject
        Desk(
                SurveyRepository surveys,
                TallyRepository tallies,
                Opening opening,
                SurveySearch search,
                UnitDirectory units) {
            this.surveys = surveys;
            this.tallies = tallies;
            this.opening = opening;
            this.search = search;
            this.units = units;
        }

        SurveyRound open(UUID lead, RoundTerms terms, List<PassRule> rules, Stamp by) {
            var round = new SurveyRound(lead, units.area(lead).orElse(lead), terms, by);
            surveys.add(round);
            surveys.flush();
            surveys.putQuestions(round.key(), TypedQuestions.read(QUESTIONS));
            surveys.putRules(round.key(), rules);
            opening.open(round, by);
            return round;
        }

        List<SurveyTally> tallies(SurveyRound round) {
            return tallies.ofRound(round.key());
        }

        void step(SurveyTally tally, TallyStep step, Stamp by, String text) {
            surveys.add(new TallyEvent(tally.key(), step, by, text));
        }

        void post(SurveyRound round, SurveyTally tally, Stamp by) {
            tally.post(by.day(), round.postingDays(), HALL);
            step(tally, TallyStep.POSTED, by, HALL);
            surveys.flush();
            tallies.takeAlong(tally);
            search.put(round, tally);
        }
    }

    protected SurveyDemo() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    SurveyDemo(DemoPeople actors, CampaignReading campaigns, Desk desk, Clock clock) {
        this.actors = actors;
        this.campaigns = campaigns;
        this.desk = desk;
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
            int year = VietnamTime.day(clock.instant()).getYear();
            write(people, year - 1, true);
            write(people, year, false);
        }
    }

    private void write(Map<String, AccountRow> people, int year, boolean isOver) {
        var lowest = isOver ? PlaceLevel.COMMUNE : PlaceLevel.VILLAGE;
        var campaign = campaigns.list().stream()
                .map(CampaignRow::head)
                .map(head -> head.id())
                .findFirst()
                .orElse(null);
        var terms = new RoundTerms(
                "Lấy ý kiến về sự hài lòng của người dân đối với kết quả xây dựng nông thôn mới năm " + year,
                "Hướng dẫn của Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam; kế hoạch năm của Ủy ban MTTQ tỉnh.",
                campaign,
                new RoundTerms.Days(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 15)),
                new RoundTerms.Limits(lowest, POSTING_DAYS, LEAST_SHOWN));
        var least = new TypedRules(
                "80", "95", List.of(new TypedRules.Average("1", "9", "90"), new TypedRules.Average("5", "5", "85")));
        var leader = people.get(LEADER);
        var round = desk.open(leader.unit(), terms, least.read(), DemoPeople.stamp(leader, LocalDate.of(year, 9, 1)));
        fill(round, people, year, isOver);
    }

    private void fill(SurveyRound round, Map<String, AccountRow> people, int year, boolean isOver) {
        Map<UUID, AccountRow> byUnit = people.values().stream()
                .filter(person -> person.username().startsWith("canbo.xa"))
                .collect(Collectors.toMap(AccountRow::unit, Function.identity()));
        var leader = DemoPeople.stamp(people.get(LEADER), LocalDate.of(year, 11, 10));
        var tallies = desk.tallies(round);
        int number = 0;
        for (var tally : tallies.stream()
                .filter(one -> one.level() == PlaceLevel.COMMUNE)
                .toList()) {
            var officer = DemoPeople.stamp(byUnit.get(tally.keeper()), LocalDate.of(year, 10, 20));
            var villages = tallies.stream()
                    .filter(one -> tally.key().equals(one.parent()))
                    .toList();
            commune(round, new Step(tally, villages, number, officer, leader), isOver);
            number++;
        }
        if (isOver) {
            root(round, tallies, DemoPeople.stamp(people.get(OFFICER), LocalDate.of(year, 12, 1)));
        }
    }

    /** A commune with its villages, its place in the order, and who counts and who verifies. */
    private record Step(SurveyTally tally, List<SurveyTally> villages, int number, Stamp officer, Stamp leader) {}

    private void commune(SurveyRound round, Step step, boolean isOver) {
        int seed = step.number() * 4;
        for (var village : step.villages()) {
            seed++;
            if (step.number() < SENT || seed % 3 != 0) {
                village.gather(List.of(DemoCounts.of(seed, 10, 1)), DemoCounts.opinions(seed), step.officer());
                village.send(step.officer());
                desk.step(village, TallyStep.SENT, step.officer(), "");
            }
        }
        if (isOver || step.number() <= SENT) {
            sum(step);
            decide(round, step, isOver);
        }
    }

    private void sum(Step step) {
        var beneath = step.villages().isEmpty()
                ? List.of(DemoCounts.of(step.number(), 10, 5))
                : step.villages().stream()
                        .filter(one -> !one.state().isOwed())
                        .map(SurveyTally::counts)
                        .toList();
        step.tally().gather(beneath, DemoCounts.opinions(step.number()), step.officer());
        step.tally().send(step.officer());
        desk.step(step.tally(), TallyStep.SENT, step.officer(), "");
    }

    private void decide(SurveyRound round, Step step, boolean isOver) {
        var tally = step.tally();
        if (step.number() == SENT && !isOver) {
            tally.sendBack(
                    "Số hộ được lấy ý kiến ở bản Pa Vạt chưa khớp với danh sách, đề nghị rà soát.", step.leader());
            desk.step(tally, TallyStep.RETURNED, step.leader(), tally.reason());
        } else if (step.number() <= VERIFIED || isOver) {
            tally.verify(step.leader());
            desk.step(tally, TallyStep.VERIFIED, step.leader(), "");
        }
        if (step.number() < POSTED || isOver) {
            desk.post(round, tally, step.officer());
        }
    }

    private void root(SurveyRound round, List<SurveyTally> tallies, Stamp officer) {
        var root =
                tallies.stream().filter(one -> one.parent() == null).findFirst().orElseThrow();
        var communes = tallies.stream().filter(one -> one.parent() != null).toList();
        root.gather(
                communes.stream().map(SurveyTally::counts).toList(),
                communes.stream().flatMap(one -> one.opinions().stream()).toList(),
                officer);
        root.send(officer);
        desk.step(root, TallyStep.SENT, officer, "");
        if (root.state() == TallyState.SENT) {
            root.verify(new Stamp(null, "Ban Thường trực", null, "", officer.at()));
        }
        desk.post(round, root, officer);
    }
}
