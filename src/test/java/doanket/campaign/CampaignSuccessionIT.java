package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.criteria.Assessment;
import doanket.criteria.Assessments;
import doanket.criteria.Figure;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.PeriodScore;
import doanket.criteria.Scorecards;
import doanket.criteria.UnitDays;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two communes, one of which takes part, become one in the middle of the year: what was reported before is not lost. */
@ExtendWith(ArquillianExtension.class)
class CampaignSuccessionIT {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final UUID FIGURES = UUID.fromString("00000000-0000-7000-8000-000480000000");
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 31);

    @Inject
    CampaignRepository campaigns;

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignScores scores;

    @Inject
    CampaignQuarter quarters;

    @Inject
    Scorecards scorecards;

    @Inject
    Assessments assessments;

    @Inject
    CampaignPlan plans;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Inside inside;

    private UUID lead;
    private UUID part;
    private UUID beside;
    private UUID heir;

    @BeforeEach
    void merge() {
        lead = offices.front("Ủy ban tỉnh hợp nhất");
        part = offices.front("Xã tham gia", lead);
        beside = offices.front("Xã không tham gia", lead);
        heir = offices.front("Xã hợp nhất", lead);
        for (var gone : List.of(part, beside)) {
            Rows.change("update unit set valid_from = ?, valid_to = ? where id = ?", date(JANUARY), date(LAST), gone);
            Rows.change(
                    "insert into succession (id, version, predecessor_id, successor_id, kind, decision, on_day, takes_over)"
                            + " values (?, 1, ?, ?, 'MERGED', 'Nghị quyết thử', ?, true)",
                    Uuids.next(),
                    gone,
                    heir,
                    date(LAST.plusDays(1)));
        }
        Rows.change("update unit set valid_from = ? where id = ?", date(LAST.plusDays(1)), heir);
    }

    private static Date date(LocalDate day) {
        return Date.valueOf(day);
    }

    private IndicatorInfo counted() {
        return indicators.ofSet(FIGURES).get(0);
    }

    private UUID campaign(UUID place) {
        offices.as(offices.colleague(lead, "Lê Thị Hợp", "LEADER", true));
        var id = writing.start(
                lead,
                new CampaignDraft(
                        new CampaignTerms(CampaignKind.MOVEMENT, "Phong trào qua sáp nhập", "", "", SET, JANUARY, null),
                        "",
                        Rows.text("select code from unit where id = ?", heir),
                        List.of(counted().id()),
                        0));
        Rows.change("delete from campaign_participant where campaign_id = ?", id);
        Rows.change("insert into campaign_participant (campaign_id, unit_id) values (?, ?)", id, place);
        return id;
    }

    private List<UnitDays> stays(UUID campaign, LocalDate from, LocalDate until) {
        acting.asPortal();
        return Stay.days(inside.transaction(() -> campaigns.stays(campaign, from, until)));
    }

    @Test
    void whatTookPartCountsUntilItsEndAndWhatCameAfterItFromThenOn() {
        var id = campaign(part);

        assertThat(stays(id, JANUARY, DECEMBER))
                .containsExactlyInAnyOrder(
                        new UnitDays(part, JANUARY, LAST), new UnitDays(heir, LAST.plusDays(1), null));
        assertThat(stays(id, JANUARY, LAST)).containsExactly(new UnitDays(part, JANUARY, LAST));
        assertThat(stays(id, LAST.plusDays(1), DECEMBER)).containsExactly(new UnitDays(heir, LAST.plusDays(1), null));
    }

    @Test
    void whatTheHeirCameFromCountsBeforeIt() {
        var id = campaign(heir);

        assertThat(stays(id, JANUARY, DECEMBER))
                .containsExactlyInAnyOrder(
                        new UnitDays(part, JANUARY, LAST),
                        new UnitDays(beside, JANUARY, LAST),
                        new UnitDays(heir, LAST.plusDays(1), null));
    }

    @Test
    void sharesAreNotAddedUpAndWhatIsGoneHasNone() {
        var share = indicators.ofSet(SET).get(2).id();
        var met = indicators.ofSet(SET).get(0).id();
        assessments.put(List.of(
                share(part, share, LAST.minusDays(30), 10, 10),
                share(part, share, LAST, 5, 10),
                share(beside, share, LAST, 20, 30),
                figure(part, met, LAST),
                figure(beside, met, LAST)));
        offices.as(offices.colleague(lead, "Lê Thị Xem", "LEADER", true));
        var all = List.of(UnitDays.always(part), UnitDays.always(beside));
        var left = List.of(new UnitDays(part, JANUARY, LAST), UnitDays.always(beside));

        assertThat(scorecards.totals(List.of(share, met), all, JANUARY, DECEMBER))
                .satisfies(totals -> assertThat(totals.get(share)).isEqualByComparingTo("62.5"))
                .satisfies(totals -> assertThat(totals.get(met)).isEqualByComparingTo("2"));
        assertThat(scorecards.totals(List.of(share), left, JANUARY, DECEMBER).get(share))
                .isEqualByComparingTo("66.67");
        plan(part, share, JANUARY, DECEMBER, 80);
        plan(beside, share, JANUARY, DECEMBER, 90);
        assertThat(scorecards
                        .planned(List.of(share), List.of(part, beside), Year.of(2024))
                        .get(share))
                .isEqualByComparingTo("85");
    }

    private static Assessment share(UUID unit, UUID indicator, LocalDate end, int some, int all) {
        var figure = Figure.ratio(BigDecimal.valueOf(some), BigDecimal.valueOf(all));
        return new Assessment(unit, indicator, end.withDayOfMonth(1), end, figure, null);
    }

    @Test
    void sumsAndPeriodsHoldWhatWasReportedBeforeTheMerger() {
        var id = campaign(part);
        var first = indicators.ofSet(SET).get(0).id();
        var quarterEnd = LAST.plusMonths(3).withDayOfMonth(30);
        assessments.put(List.of(
                figure(part, first, LAST),
                figure(beside, first, LAST),
                figure(heir, first, quarterEnd),
                figure(part, counted().id(), LAST),
                figure(beside, counted().id(), LAST),
                figure(heir, counted().id(), quarterEnd)));

        var days = stays(id, JANUARY, DECEMBER);
        offices.as(offices.colleague(lead, "Lê Thị Xem", "LEADER", true));
        assertThat(scorecards
                        .totals(List.of(counted().id()), days, JANUARY, DECEMBER)
                        .get(counted().id()))
                .isEqualByComparingTo("2");
        assertThat(scorecards.progress(SET, days, JANUARY, DECEMBER))
                .extracting(PeriodScore::units)
                .containsExactly(1L, 1L);
        assertThat(scores.progress(id).periods()).extracting(PeriodScore::end).contains(LAST);
        var quarter = quarters.sheet(id, new Quarter(2024, 3));
        assertThat(quarter.head().participants()).isEqualTo(1);
        assertThat(quarter.standing().ranks())
                .singleElement()
                .satisfies(row -> assertThat(row.unit()).isEqualTo(heir));
        assertThat(quarter.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.year()).isEqualByComparingTo("2"));
    }

    @Test
    void thePeriodInWhichAPlaceEndsCountsForIt() {
        Rows.change("update unit set valid_to = ? where id = ?", date(LAST.minusDays(15)), part);
        Rows.change("update succession set on_day = ? where predecessor_id = ?", date(LAST.minusDays(14)), part);
        Rows.change("update unit set valid_from = ? where id = ?", date(LAST.minusDays(14)), heir);
        var id = campaign(part);
        var first = indicators.ofSet(SET).get(0).id();
        assessments.put(List.of(
                figure(part, first, LAST),
                figure(part, first, LAST.plusDays(30)),
                figure(part, counted().id(), LAST),
                figure(part, counted().id(), LAST.plusDays(30))));
        var days = stays(id, JANUARY, DECEMBER);
        offices.as(offices.colleague(lead, "Lê Thị Xem", "LEADER", true));

        assertThat(scorecards
                        .totals(List.of(counted().id()), days, JANUARY, DECEMBER)
                        .get(counted().id()))
                .isEqualByComparingTo("1");
        assertThat(scorecards.progress(SET, days, JANUARY, DECEMBER))
                .extracting(PeriodScore::end)
                .containsExactly(LAST);
        var place = scores.place(id, part, DECEMBER);
        assertThat(place.day()).isEqualTo(LAST);
        assertThat(place.parts().get(0).lines().get(0).figure().periodEnd()).isEqualTo(LAST);
        assertThat(scores.place(id, part, LAST.minusDays(1)).day()).isEqualTo(LAST.minusDays(1));
        assertThat(scores.place(id, part, LAST.minusDays(20)).day()).isEqualTo(LAST.minusDays(20));
    }

    private void plan(UUID unit, UUID indicator, LocalDate from, LocalDate until, int value) {
        Rows.change(
                "insert into target (indicator_id, unit_id, period_start, period_end, value) values (?, ?, ?, ?, ?)",
                indicator,
                unit,
                date(from),
                date(until),
                value);
    }

    @Test
    void thePlanOfTheYearIsThatOfAllThatWerePlacesAndAddsUpQuartersWhereThereIsNoYear() {
        var id = campaign(part);
        var first = counted().id();
        plan(part, first, JANUARY, JANUARY.plusMonths(3).minusDays(1), 25);
        plan(part, first, JANUARY, JANUARY.plusMonths(1).minusDays(1), 9);
        plan(part, first, JANUARY.plusMonths(3), LAST, 15);
        plan(heir, first, JANUARY, DECEMBER, 60);
        plan(heir, first, LAST.plusDays(1), DECEMBER, 30);
        offices.as(offices.colleague(lead, "Lê Thị Xem", "LEADER", true));

        assertThat(quarters.sheet(id, new Quarter(2024, 3)).plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.planned()).isEqualByComparingTo("100"));
        assertThat(quarters.sheet(id, new Quarter(2024, 2)).plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.planned()).isEqualByComparingTo("40"));
    }

    @Test
    void whatHasEndedIsPlannedBesideWhatCameAfterIt() {
        var id = campaign(part);
        var first = indicators.ofSet(SET).get(0).id();
        plan(part, first, JANUARY, DECEMBER, 1);
        assessments.put(List.of(figure(part, first, LAST)));
        offices.as(offices.colleague(lead, "Lê Thị Xem", "LEADER", true));

        var rows = plans.sheet(id, new PlanAsk(null, first, new PlanAsk.Time(2024, "")))
                .rows();

        assertThat(rows).extracting(row -> row.cell().unit()).containsExactlyInAnyOrder(part, heir);
        assertThat(rows)
                .filteredOn(row -> row.cell().unit().equals(part))
                .singleElement()
                .satisfies(row -> assertThat(row.cell().reached()).isTrue());
        assertThat(plans.sheet(id, new PlanAsk(null, first, new PlanAsk.Time(2024, "Q3")))
                        .rows())
                .extracting(row -> row.cell().unit())
                .containsExactly(heir);
    }

    private static Assessment figure(UUID unit, UUID indicator, LocalDate end) {
        return new Assessment(unit, indicator, end.withDayOfMonth(1), end, Figure.of(BigDecimal.ONE), null);
    }
}
