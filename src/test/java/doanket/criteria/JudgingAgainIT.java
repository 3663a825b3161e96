package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.criteria.IndicatorForm.Rules;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is decided after figures were approved: about what has to be reached, about groups, regions and directions. */
@ExtendWith(ArquillianExtension.class)
class JudgingAgainIT {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2024, 2, 29);

    @Inject
    SetKit kit;

    @Inject
    SetReading reading;

    @Inject
    ThresholdKeeping thresholds;

    @Inject
    PlaceKeeping places;

    @Inject
    IndicatorForms forms;

    @Inject
    Assessments assessments;

    @Inject
    Scorecards scorecards;

    @Inject
    Offices offices;

    private UUID set;
    private UUID share;
    private UUID province;
    private UUID commune;
    private UUID other;

    @BeforeEach
    void approved() {
        province = offices.front("Tỉnh chấm lại");
        commune = offices.front("Xã chấm lại", province);
        other = offices.front("Xã tỉnh khác");
        set = kit.open("Bộ chấm lại", LocalDate.of(2024, 1, 1), null);
        share = kit.share(set);
        assessments.put(List.of(
                SetKit.month(commune, share, FIRST.withDayOfMonth(1)),
                SetKit.month(commune, share, SECOND.withDayOfMonth(1)),
                SetKit.month(other, share, SECOND.withDayOfMonth(1))));
    }

    private void decide(ThresholdScope scope, String where, String value, LocalDate from) {
        thresholds.decide(set, new DecisionForm(share, scope, where, value, "", from, "QĐ chấm lại"));
    }

    private ReadFigure read(UUID unit, LocalDate day) {
        return scorecards.ofIndicator(share, List.of(unit), day).get(unit);
    }

    private Result result(UUID unit, LocalDate day) {
        return read(unit, day).result();
    }

    private static String code(UUID unit) {
        return Rows.text("select code from unit where id = ?", unit);
    }

    @Test
    void whatIsDecidedLaterCountsFromItsDayAndNoLongerOnceItIsWithdrawn() {
        assertThat(result(commune, SECOND)).isNull();
        decide(ThresholdScope.ALL, "", "80", SECOND);
        assertThat(result(commune, FIRST)).isNull();
        assertThat(result(commune, SECOND)).isEqualTo(Result.MET);
        assertThat(result(other, SECOND)).isEqualTo(Result.MET);

        decide(ThresholdScope.UNIT, code(province), "90", SECOND);
        assertThat(result(commune, SECOND)).isEqualTo(Result.UNMET);
        assertThat(result(other, SECOND)).isEqualTo(Result.MET);

        var ofProvince = reading.line(set, share).decisions().stream()
                .filter(one -> one.mark().value().startsWith("90"))
                .findFirst()
                .orElseThrow();
        thresholds.withdraw(set, share, ofProvince.id());
        assertThat(result(commune, SECOND)).isEqualTo(Result.MET);
    }

    @Test
    void whatWasVerifiedStaysAndWhoeverHasReadTheFigureBeforeIsTold() {
        decide(ThresholdScope.ALL, "", "80", FIRST);
        Rows.change(
                "update assessment set verified_result = 'MET' where indicator_id = ? and unit_id = ? and period_end = ?",
                share,
                commune,
                SECOND);
        var before = read(commune, SECOND);
        var unchanged = read(commune, FIRST);

        decide(ThresholdScope.ALL, "", "90", SECOND);

        var after = read(commune, SECOND);
        assertThat(after.result()).isEqualTo(Result.MET);
        assertThat(after.reckoned()).isEqualTo(Result.UNMET);
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(read(commune, FIRST)).isEqualTo(unchanged);
    }

    @Test
    void groupsRegionsAndDirectionsCountForWhatWasApprovedBefore() {
        decide(ThresholdScope.GROUP, "1", "90", FIRST);
        places.move(set, code(commune), "1", SECOND, Instant.now());
        assertThat(result(commune, FIRST)).isNull();
        assertThat(result(commune, SECOND)).isEqualTo(Result.UNMET);

        var region = region();
        assertThat(result(commune, FIRST)).isEqualTo(Result.MET);
        assertThat(result(commune, SECOND)).isEqualTo(Result.UNMET);
        assertThat(result(other, SECOND)).isNull();

        kit.load(set, "không quá");
        assertThat(result(commune, FIRST)).isEqualTo(Result.UNMET);
        assertThat(result(commune, SECOND)).isEqualTo(Result.MET);

        var line = forms.line(set, share);
        forms.save(set, share, upwards(line.life().version()));
        assertThat(result(commune, SECOND)).isEqualTo(Result.UNMET);
        Rows.change("delete from unit_region where region_code = ?", region);
        Rows.change("delete from region where code = ?", region);
    }

    private String region() {
        var code = "J" + Uuids.next().toString().substring(28).toUpperCase(Locale.ROOT);
        places.name(new RegionRow(code, "Vùng " + code, "Region " + code, 0, null));
        decide(ThresholdScope.REGION, code, "80", FIRST);
        places.assign(code(province), code, Instant.now());
        return code;
    }

    private static IndicatorForm upwards(long version) {
        var rules = new Rules(ValueType.PERCENT, "%", Direction.AT_LEAST, false, SumRule.RATIO, "0", "100", "");
        return new IndicatorForm(null, "1", "Cảnh quan", "1.1", "Tỷ lệ hộ trồng hoa", rules, null, version);
    }

    @Test
    void manyFiguresTakeAsManyStatementsAsOne() {
        decide(ThresholdScope.ALL, "", "80", FIRST);

        assertThat(Statements.during(() -> decide(ThresholdScope.ALL, "", "90", SECOND)))
                .isLessThanOrEqualTo(14);
    }
}
