package doanket.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.criteria.Assessment;
import doanket.criteria.Assessments;
import doanket.criteria.Figure;
import doanket.criteria.IndicatorCatalogue;
import doanket.criteria.IndicatorLine;
import doanket.criteria.Result;
import doanket.criteria.VerdictForm;
import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CampaignVerifyingIT {

    private static final UUID SET = UUID.fromString("00000000-0000-7000-8000-003180000000");
    private static final LocalDate START = LocalDate.of(2041, 1, 1);
    private static final LocalDate END = LocalDate.of(2041, 1, 31);

    @Inject
    CampaignWriting writing;

    @Inject
    CampaignScores scores;

    @Inject
    CampaignMap map;

    @Inject
    CampaignVerifying verifying;

    @Inject
    Assessments assessments;

    @Inject
    IndicatorCatalogue indicators;

    @Inject
    UnitDirectory directory;

    @Inject
    Acting acting;

    private UUID unit(String code) {
        return directory.find(code, 1).get(0).id();
    }

    private UUID campaign(String lead, String places) {
        var terms = new CampaignTerms(
                CampaignKind.MOVEMENT, "Phong trào thẩm tra", "Mục tiêu", "Nội dung", SET, START, null);
        return writing.start(unit(lead), new CampaignDraft(terms, "", places, List.of(), 0));
    }

    private void report(UUID commune, UUID indicator, int value) {
        assessments.put(List.of(
                new Assessment(commune, indicator, START, END, Figure.of(BigDecimal.valueOf(value)), Uuids.next())));
    }

    private IndicatorLine line(UUID campaign, UUID commune, int at) {
        return scores.place(campaign, commune, END).parts().get(0).lines().get(at);
    }

    private static VerdictForm said(UUID commune, IndicatorLine line, Result result, String reason) {
        return new VerdictForm(
                line.indicator().id(), commune, END, line.figure().version(), result, reason);
    }

    @Test
    void aVerifiedVerdictGoesBeforeTheReckonedOneEverywhereAndIsKeptAndTakenBack() {
        acting.as("lanhdao.mttq");
        var id = campaign("MTTQ tỉnh", "VS-08");
        var commune = unit("VS-08");
        var planning = indicators.ofSet(SET).subList(0, 2);
        planning.forEach(one -> report(commune, one.id(), 1));
        var before = line(id, commune, 0);
        assertThat(before.figure().verified()).isFalse();

        assertThatThrownBy(() -> verifying.verify(id, said(commune, before, Result.UNMET, " ")))
                .hasMessage("refused.reasonMissing");
        assertThatThrownBy(() -> verifying.verify(id, said(commune, before, Result.NOT_APPLICABLE, "Không có")))
                .hasMessage("refused.alwaysApplies");
        verifying.verify(id, said(commune, before, Result.UNMET, "Hồ sơ chưa đủ"));
        assertThatThrownBy(() -> verifying.verify(id, said(commune, before, Result.MET, "Cũng thấy vậy")))
                .hasMessage("refused.changedMeanwhile");

        var after = line(id, commune, 0);
        assertThat(after.figure().result()).isEqualTo(Result.UNMET);
        assertThat(after.figure().reckoned()).isEqualTo(Result.MET);
        assertThat(after.verdict().reason()).isEqualTo("Hồ sơ chưa đủ");
        assertThat(scores.scorecard(id, END).lines().get(0).cells().get(0).verdict())
                .isEqualTo(Result.UNMET);
        assertThat(map.sheet(id, planning.get(0).id(), END).lines().get(0).tone())
                .isEqualTo("bad");
        report(commune, planning.get(0).id(), 1);
        assertThat(line(id, commune, 0).figure().verified()).isTrue();

        verifying.verify(id, said(commune, line(id, commune, 0), null, "Hồ sơ đã bổ sung"));
        assertThat(scores.scorecard(id, END).lines().get(0).cells().get(0).verdict())
                .isEqualTo(Result.MET);
        assertThat(verifying.sheet(id, commune, planning.get(0).id(), END).history())
                .extracting(one -> one.result())
                .containsExactly(null, Result.UNMET);
    }

    @Test
    void allResultsOfAPlaceAreAcceptedAtOnceButNotWhatChangedSinceItWasSeen() {
        acting.as("lanhdao.mttq");
        var id = campaign("MTTQ tỉnh", "VS-09");
        var commune = unit("VS-09");
        var planning = indicators.ofSet(SET).subList(0, 2);
        planning.forEach(one -> report(commune, one.id(), 1));
        var seen = List.of(line(id, commune, 0), line(id, commune, 1)).stream()
                .map(one -> new VerdictForm.Seen(
                        one.indicator().id(), END, one.figure().version()))
                .toList();
        report(commune, planning.get(1).id(), 0);

        assertThat(verifying.accept(id, commune, seen, "Thống nhất với kết quả tự đánh giá"))
                .isEqualTo(1);

        assertThat(line(id, commune, 0).figure().verified()).isTrue();
        assertThat(line(id, commune, 1).figure().verified()).isFalse();
        assertThat(verifying.accept(id, commune, seen, "Lần nữa")).isZero();
        report(commune, planning.get(0).id(), 0);
        assertThat(line(id, commune, 0).figure().verified()).isFalse();
        assertThat(line(id, commune, 0).verdict().result()).isEqualTo(Result.MET);
    }

    @Test
    void nobodyVerifiesTheResultsOfHisOwnPlaceOrOfPlacesThatTakeNoPart() {
        acting.as("lanhdao.mttq");
        var id = campaign("MTTQ tỉnh", "VS-10");
        var commune = unit("VS-10");
        report(commune, indicators.ofSet(SET).get(0).id(), 1);
        var form = said(commune, line(id, commune, 0), Result.UNMET, "Không được");
        var elsewhere = new VerdictForm(form.indicator(), unit("VS-11"), END, 1, Result.MET, "Không tham gia");

        assertThatThrownBy(() -> verifying.verify(id, elsewhere)).isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa01");
        assertThat(scores.place(id, commune, END).mayVerify()).isFalse();
        assertThatThrownBy(() -> verifying.verify(id, form)).isInstanceOf(NotFoundException.class);
        acting.asPortal();
        var own = campaign("VS-10.MTTQ", "VS-10");
        assertThatThrownBy(() -> verifying.verify(own, form)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aPlaceThatIsNoMoreKeepsItsHistoryAndWhatCameAfterItIsShownFromThenOn() {
        acting.as("lanhdao.mttq");
        var id = campaign("MTTQ tỉnh", "VS-10\nVS-11");
        var old = Uuids.next();
        var end = LocalDate.of(2025, 8, 31);
        Rows.change("""
                insert into unit (id, version, code, name, short_name, name_fold, sort_form, level_code, type_code,
                    protocol_rank, valid_from, valid_to, attributes)
                select ?, 1, 'TT' || upper(substr(cast(? as text), 25)), 'Xã Cũ', 'Xã Cũ', 'xa cu', 'xa cu', level_code, type_code,
                    protocol_rank, date '2025-07-01', ?, attributes
                from unit where code = 'VS-11'""", old, old, java.sql.Date.valueOf(end));
        Rows.change(
                "insert into succession (id, version, predecessor_id, successor_id, kind, decision, on_day, takes_over)"
                        + " values (?, 1, ?, ?, 'MERGED', 'Nghị quyết thử', ?, true)",
                Uuids.next(),
                old,
                unit("VS-11"),
                java.sql.Date.valueOf(end.plusDays(1)));
        Rows.change("insert into campaign_participant (campaign_id, unit_id) values (?, ?)", id, old);
        var indicator = indicators.ofSet(SET).get(0).id();
        assessments.put(List.of(
                new Assessment(old, indicator, end.withDayOfMonth(1), end, Figure.of(BigDecimal.ONE), Uuids.next())));

        assertThat(scores.scorecard(id, end).lines())
                .anyMatch(line -> line.place().unit().equals(old));
        assertThat(scores.scorecard(id, end.plusDays(1)).lines())
                .hasSize(2)
                .noneMatch(line -> line.place().unit().equals(old));
        var history = scores.place(id, old, END);
        assertThat(history.day()).isEqualTo(end);
        assertThat(history.parts().get(0).lines().get(0).figure().result()).isEqualTo(Result.MET);
        assertThat(history.kin())
                .singleElement()
                .satisfies(kin -> assertThat(kin.after()).isTrue());
        assertThat(scores.place(id, unit("VS-11"), END).kin())
                .anySatisfy(kin -> assertThat(kin.unit()).isEqualTo(old));
    }
}
