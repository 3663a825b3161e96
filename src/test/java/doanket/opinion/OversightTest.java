package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.opinion.RecommendationRow.ReplyRow;
import doanket.platform.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OversightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    private static final Instant NOW = Instant.parse("2026-06-10T03:00:00Z");
    private static final Stamp BY = new Stamp(UUID.randomUUID(), "Cán bộ thử", null, "", NOW);

    private final UUID unit = UUID.randomUUID();
    private final UUID body = UUID.randomUUID();

    private static OversightTerms terms(String subject, String form, LocalDate until) {
        return new OversightTerms(subject, form, "", new OversightTerms.Days(TODAY, until), null);
    }

    private Oversight supervision() {
        return new Oversight(OversightKind.SUPERVISION, unit, null, terms("Giảm nghèo", "TEAM", TODAY), BY);
    }

    @Test
    void hasASubjectAFormOfItsKindAndSoundDays() {
        assertThatThrownBy(() -> new Oversight(
                        OversightKind.SUPERVISION, unit, null, terms("Giảm nghèo", "CONFERENCE", TODAY), BY))
                .hasMessage("refused.formBad");
        assertThatThrownBy(
                        () -> new Oversight(OversightKind.CRITICISM, unit, null, terms(" ", "CONFERENCE", TODAY), BY))
                .hasMessage("refused.subjectMissing");
        assertThatThrownBy(() -> new Oversight(
                        OversightKind.CRITICISM, unit, null, terms("Dự thảo", "WRITTEN", TODAY.minusDays(1)), BY))
                .hasMessage("refused.daysBad");
        assertThatThrownBy(() -> new Oversight(
                        OversightKind.CRITICISM, unit, null, terms("Dự thảo\nTUYỆT MẬT", "WRITTEN", TODAY), BY))
                .hasMessage("refused.secret");
        assertThatThrownBy(() -> new Programme(unit, new ProgrammeTerms("Chương trình", 26, ""), BY))
                .hasMessage("refused.yearBad");
        assertThatThrownBy(() -> new Programme(unit, new ProgrammeTerms(" ", 2026, ""), BY))
                .hasMessage("refused.nameMissing");
    }

    @Test
    void isClosedWithItsPaperAndThenNothingIsNoted() {
        var oversight = supervision();

        assertThatThrownBy(() -> oversight.close(" ", TODAY)).hasMessage("refused.paperMissing");
        oversight.close("15/BC-MTTQ", TODAY);

        assertThatThrownBy(() -> new Note(oversight, NoteKind.GOOD, "Tốt", BY)).hasMessage("refused.oversightClosed");
        assertThatThrownBy(() -> new Recommendation(oversight, body, "Làm", TODAY, BY))
                .hasMessage("refused.oversightClosed");
        assertThatThrownBy(() -> oversight.close("16", TODAY)).hasMessage("refused.oversightClosed");
    }

    @Test
    void aVisitHasADayAPlaceAndWords() {
        var oversight = supervision();

        assertThatThrownBy(() -> Note.visit(oversight, null, "Xã", "Làm việc", BY))
                .hasMessage("refused.dayBad");
        assertThatThrownBy(() -> Note.visit(oversight, TODAY, "", "Làm việc", BY))
                .hasMessage("refused.textMissing");
        assertThatThrownBy(() -> Note.visit(oversight, TODAY, "Xã", "x".repeat(4001), BY))
                .hasMessage("refused.tooLong");
    }

    @Test
    void recommendsToOthersWithADayThatIsNotOver() {
        var oversight = supervision();

        assertThatThrownBy(() -> new Recommendation(oversight, unit, "Làm", TODAY, BY))
                .hasMessage("refused.ownUnit");
        assertThatThrownBy(() -> new Recommendation(oversight, body, "Làm", null, BY))
                .hasMessage("refused.dayBad");
        assertThatThrownBy(() -> new Recommendation(oversight, body, "Làm", TODAY.minusDays(1), BY))
                .hasMessage("refused.dayPast");
        assertThatThrownBy(() -> new Recommendation(oversight, body, " ", TODAY, BY))
                .hasMessage("refused.textMissing");
    }

    @Test
    void onlyWhatHasNoReplyAndWhoseDayIsOverIsOverdue() {
        var reply = new ReplyRow(null, List.of(), ReplyKind.ACCEPTED, "Đã làm", "", false, "", NOW);
        var replied = row(TODAY.minusDays(9), reply);
        var early = row(TODAY.minusDays(2));
        var late = row(TODAY.minusDays(1));
        var due = row(TODAY);

        assertThat(List.of(replied, early, late, due).stream().filter(row -> row.isOverdue(TODAY)))
                .containsExactly(early, late);
    }

    private RecommendationRow row(LocalDate due, ReplyRow... replies) {
        return new RecommendationRow(UUID.randomUUID(), null, body, "", "Làm", due, List.of(replies));
    }

    @Test
    void aReplySaysHowItIsTakenAndTheLastOneCounts() {
        var recommendation = new Recommendation(supervision(), body, "Làm", TODAY, BY);

        assertThatThrownBy(() -> new Reply(recommendation, new TypedReply(null, "Rõ", "", false), false, BY))
                .hasMessage("refused.kindMissing");
        assertThatThrownBy(() -> new Reply(recommendation, new TypedReply(ReplyKind.PARTLY, "Rõ", "", false), true, BY))
                .hasMessage("refused.paperMissing");
        var first = new ReplyRow(null, List.of(), ReplyKind.EXPLAINED, "Chưa có vốn", "", false, "", NOW);
        var second = new ReplyRow(null, List.of(), ReplyKind.ACCEPTED, "Đã có vốn", "", false, "", NOW);
        var row = new RecommendationRow(
                UUID.randomUUID(), null, body, "", "Làm", TODAY.minusDays(1), List.of(first, second));
        assertThat(row.last()).isEqualTo(ReplyKind.ACCEPTED);
        assertThat(row.isOverdue(TODAY)).isFalse();
        assertThat(new RecommendationRow(row.id(), null, body, "", "Làm", TODAY.minusDays(1), List.of())
                        .isOverdue(TODAY))
                .isTrue();
    }

    @Test
    void whatItIsHeldByIsKeptCleanAndBound() {
        var typed = new OversightFrame(" QĐ 12/QĐ-MTTQ ", "1. Niêm yết", "Phó Chủ tịch", " Hội Nông dân");

        assertThat(typed.clean())
                .isEqualTo(new OversightFrame("QĐ 12/QĐ-MTTQ", "1. Niêm yết", "Phó Chủ tịch", "Hội Nông dân"));
        assertThat(typed.texts()).contains("QĐ 12", "Niêm yết", "Phó Chủ tịch", "Hội Nông dân");
        assertThat(OversightFrame.NONE.clean().isEmpty()).isTrue();
        assertThatThrownBy(() -> new OversightFrame("x".repeat(501), "", "", "").clean())
                .hasMessageStartingWith("refused.");
    }
}
