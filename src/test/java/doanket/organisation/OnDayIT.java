package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.paper.PaperForms;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is to come changes nothing before its day, and what has ended is told as it was at its end. */
@ExtendWith(ArquillianExtension.class)
class OnDayIT {

    @Inject
    UnitService units;

    @Inject
    UnitDirectory directory;

    @Inject
    UnitAdministration administration;

    @Inject
    PaperForms papers;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private LocalDate today;
    private UUID before;
    private UUID after;
    private UUID body;

    @BeforeEach
    void aBodyThatComesToLieElsewhere() {
        today = VietnamTime.day(clock.instant());
        body = offices.front("Ủy ban dời chỗ");
        before = place("Xã Trước");
        after = place("Xã Sau");
        lies(before, today.minusYears(1), today.plusDays(9));
        lies(after, today.plusDays(10), null);
    }

    private UUID place(String name) {
        acting.asSystem();
        var code = "T" + Uuids.next().toString().substring(19).toUpperCase(Locale.ROOT);
        var facts = UnitFacts.ranked(100);
        return units.found(
                UnitDirectory.COUNTRY,
                new NewUnit(code, name, name, "COMMUNE", "COMMUNE", today.minusYears(1), facts),
                "TERRITORY");
    }

    private void lies(UUID place, LocalDate from, LocalDate to) {
        units.relate(body, new NewRelation(place, "TERRITORY", from, to));
    }

    private UUID areaOn(LocalDate day) {
        return UUID.fromString(Rows.text("select area_on(?, cast(? as date))", body, day.toString()));
    }

    @Test
    void untilTheDayTheOldPlaceCounts() {
        assertThat(directory.area(body)).contains(before);
        assertThat(papers.formOf(body).place()).isEqualTo("Xã Trước");
        assertThat(papers.formOf(body, today.plusDays(10)).place()).isEqualTo("Xã Sau");
        assertThat(areaOn(today.plusDays(9))).isEqualTo(before);
        assertThat(areaOn(today.plusDays(10))).isEqualTo(after);
    }

    @Test
    void aPlaceIsItsOwnAndBeforeTheFirstDayTheFirstCounts() {
        assertThat(directory.area(before)).contains(before);
        assertThat(areaOn(today.minusYears(3))).isEqualTo(before);
    }

    @Test
    void theWayUpStaysUntilTheLastDay() {
        assertThat(administration.beneath(body).above())
                .extracting(UnitName::name)
                .contains("Xã Trước", "Xã Sau");
    }

    @Test
    void theParentLineIsOfTheDayAndAfterTheEndOfTheLastDay() {
        var upper = offices.front("Ủy ban cấp trên");
        var lower = offices.front("Ủy ban cấp dưới", upper);
        acting.asSystem();
        units.rename(upper, 1, "Ủy ban cấp trên mới", null);
        var until = today.minusDays(1);
        units.close(lower, new Closing(until, List.of(upper), SuccessionKind.MERGED, "01/NQ"));

        assertThat(papers.formOf(lower, until).parentLine()).isEqualTo("ỦY BAN CẤP TRÊN");
        assertThat(papers.formOf(lower).parentLine()).isEqualTo("ỦY BAN CẤP TRÊN");
        assertThat(papers.formOf(lower).issuerLines()).first().isEqualTo("ỦY BAN CẤP DƯỚI");
    }

    @Test
    void aNameCountsThroughItsLastDay() {
        acting.asSystem();
        units.rename(body, 1, "Ủy ban tên mới", null);

        assertThat(Rows.text("select name_on(?, current_date - 400)", body)).isEqualTo("Ủy ban dời chỗ");
        assertThat(Rows.text(
                        "select name_on(?, cast(? as date))",
                        body,
                        today.minusDays(1).toString()))
                .isEqualTo("Ủy ban dời chỗ");
        assertThat(Rows.text("select name_on(?, cast(? as date))", body, today.toString()))
                .isEqualTo("Ủy ban tên mới");
        assertThat(Rows.text("select name_on(?, null)", body)).isEqualTo("Ủy ban tên mới");
    }
}
