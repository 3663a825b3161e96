package doanket.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Stamp;
import doanket.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyTallyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Stamp OFFICER = stamp("Lò Thị Ơn");
    private static final Stamp LEADER = stamp("Lê Thị Thanh Hà");
    private static final Counts WHOLE = new Counts(
            new Counts.Households(120, 100), new Counts.Forms(100, 100, 100, 4), List.of(new Answer(96, 4, 0)));

    private static Stamp stamp(String name) {
        return new Stamp(Uuids.next(), name, null, "", Instant.parse("2026-11-16T02:00:00Z"));
    }

    private static RoundTerms terms(String name, LocalDate until, int posting) {
        return new RoundTerms(
                name,
                "",
                null,
                new RoundTerms.Days(DAY, until),
                new RoundTerms.Limits(PlaceLevel.COMMUNE, posting, 30));
    }

    private static SurveyRound round() {
        return new SurveyRound(Uuids.next(), Uuids.next(), terms("Đợt 1", DAY.plusDays(30), 10), LEADER);
    }

    private static SurveyTally tally(UUID above) {
        var place = new TallyPlace(Uuids.next(), null, PlaceLevel.COMMUNE, Uuids.next());
        var tally = new SurveyTally(round(), place, null, above, OFFICER);
        tally.gather(List.of(Counts.nothing(1)), List.of(), OFFICER);
        return tally;
    }

    private static SurveyTally sent() {
        var tally = tally(Uuids.next());
        tally.gather(List.of(WHOLE), List.of(new Opinion("Đường", 3)), OFFICER);
        tally.send(OFFICER);
        return tally;
    }

    @Test
    void goesFromCountingToTheNoticeBoard() {
        var tally = sent();
        tally.verify(LEADER);
        tally.post(DAY, 10, "Nhà văn hóa");

        assertThat(tally.state()).isEqualTo(TallyState.POSTED);
        assertThat(tally.postedUntil()).isEqualTo(DAY.plusDays(9));
        assertThat(tally.counts()).isEqualTo(WHOLE);
    }

    @Test
    void isNotSentUnfinishedNorChangedOnceSent() {
        assertThatThrownBy(() -> tally(Uuids.next()).send(OFFICER)).hasMessage("refused.unfinished");
        assertThatThrownBy(() -> sent().fill(WHOLE, List.of(), 0, OFFICER)).hasMessage("refused.moved.SENT");
        assertThatThrownBy(() -> sent().gather(List.of(WHOLE), List.of(), OFFICER))
                .hasMessage("refused.moved.SENT");
    }

    @Test
    void whoeverSavesSecondIsToldWhoWasFirst() {
        assertThatThrownBy(() -> tally(Uuids.next()).fill(WHOLE, List.of(), 7, LEADER))
                .hasMessage("refused.changedMeanwhile")
                .extracting(thrown -> ((SurveyRefused) thrown).arguments()[0])
                .isEqualTo("Lò Thị Ơn");
    }

    @Test
    void nobodyVerifiesWhatHeOrSheHasSent() {
        assertThatThrownBy(() -> sent().verify(OFFICER)).hasMessage("refused.ownTally");
        assertThatThrownBy(() -> tally(Uuids.next()).verify(LEADER)).hasMessage("refused.moved.DRAFT");
    }

    @Test
    void goesBackOnlyWithAReasonAndIsOwedAgain() {
        var tally = sent();
        assertThatThrownBy(() -> tally.sendBack(" ", LEADER)).hasMessage("refused.reasonMissing");

        tally.sendBack("Số hộ chưa khớp", LEADER);
        assertThat(tally.state().isOwed()).isTrue();
        tally.send(OFFICER);

        assertThat(tally.reason()).isEmpty();
    }

    @Test
    void whereNobodyStandsAboveThereIsNothingToWaitFor() {
        var tally = tally(null);
        tally.gather(List.of(WHOLE), List.of(), OFFICER);
        tally.send(OFFICER);

        assertThat(tally.state()).isEqualTo(TallyState.VERIFIED);
    }

    @Test
    void isPostedOnlyOnceVerifiedAndSomewhere() {
        assertThatThrownBy(() -> sent().post(DAY, 10, "Nhà văn hóa")).hasMessage("refused.moved.SENT");
        var tally = sent();
        tally.verify(LEADER);
        assertThatThrownBy(() -> tally.post(DAY, 10, " ")).hasMessage("refused.postingBad");
        assertThatThrownBy(() -> tally.post(null, 10, "UBND xã")).hasMessage("refused.postingBad");
    }

    @Test
    void aRoundNeedsANameSensibleDaysAndLimitsAndStaysAsItIsOnceOpen() {
        var round = round();
        assertThatThrownBy(() -> round.change(terms(" ", DAY, 10))).hasMessage("refused.nameMissing");
        assertThatThrownBy(() -> round.change(terms("Đợt", DAY.minusDays(1), 10)))
                .hasMessage("refused.daysBad");
        assertThatThrownBy(() -> round.change(terms("Đợt", DAY, 0))).hasMessage("refused.boundsBad");

        round.open(OFFICER.at());

        assertThatThrownBy(() -> round.change(terms("Đợt", DAY, 10))).hasMessage("refused.alreadyOpen");
        assertThatThrownBy(() -> round.open(OFFICER.at())).hasMessage("refused.alreadyOpen");
    }
}
