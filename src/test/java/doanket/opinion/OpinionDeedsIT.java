package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done with opinions stands in the log, and nothing that somebody has typed does. */
@ExtendWith(ArquillianExtension.class)
class OpinionDeedsIT {

    private static final String SAID = "Ông Lò Văn Thử kể về cây cầu";

    @Inject
    BatchWriting writing;

    @Inject
    PetitionHandling handling;

    @Inject
    Merging merging;

    @Inject
    OpinionReading reading;

    @Inject
    OversightReading oversights;

    @Inject
    OversightPlanning planning;

    @Inject
    OversightWork work;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    private static List<String> verbs(UUID object) {
        return List.of(Rows.text(
                        "select string_agg(verb, ' ') from audit.deed where object_id = ? and verb not like 'access.%'",
                        object)
                .split(" "));
    }

    private static String detail(UUID object, String verb) {
        return Rows.text("select detail from audit.deed where object_id = ? and verb = ?", object, verb);
    }

    private long seen(UUID petition) {
        return reading.petition(petition).row().version();
    }

    private UUID closedBatch() {
        acting.as("canbo.xa09");
        var terms = new BatchTerms("Thử nhật ký", "VILLAGE", LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 31));
        var lines = List.of(
                new TypedLine("ROADS", "VS-09", "", "9", SAID), new TypedLine("ROADS", "VS-09", "", "4", "Sửa cầu"));
        var batch = writing.start(unit("VS-09.MTTQ"), new BatchDraft(terms, lines, 0, true));
        writing.close(batch, writing.form(batch).version());
        return batch;
    }

    @Test
    void stepsOfABatchAndItsPetitionsAreWrittenWithoutWhatWasSaid() {
        var batch = closedBatch();
        assertThat(verbs(batch)).containsExactlyInAnyOrder("opinion.started", "opinion.confirmed", "opinion.closed");
        var rows = reading.batch(batch).rows();
        var one = rows.get(0).id();
        var two = rows.get(1).id();

        var whole = merging.merge(one, List.of(two), new MergeWish(unit("VS-09"), "ROADS", SAID, true));
        merging.part(whole, seen(whole));
        handling.forward(one, seen(one), new TypedForward("VS.MTTQ", "", "12/MTTQ", false));
        handling.split(
                two,
                seen(two),
                List.of(new TypedPart("", "", "1", "Phần một"), new TypedPart("", "", "3", "Phần hai")),
                false);
        acting.as("canbo.mttq");
        handling.answer(one, seen(one), new TypedAnswer(Outcome.DONE, SAID + " đã nghe", "", true));

        assertThat(verbs(whole)).contains("petition.confirmed", "petition.merged", "petition.parted");
        assertThat(verbs(one))
                .containsExactlyInAnyOrder(
                        "petition.merged",
                        "petition.parted",
                        "petition.forwarded",
                        "petition.confirmed",
                        "petition.answered");
        assertThat(detail(one, "petition.forwarded")).contains("Vân Sơn");
        assertThat(verbs(two)).containsExactlyInAnyOrder("petition.merged", "petition.parted", "petition.split");
        assertThat(detail(two, "petition.split")).contains("2");
        assertThat(
                        Rows.text(
                                "select count(*) from audit.deed where detail like '%Lò Văn Thử%' and object_kind in ('opinion', 'petition')"))
                .isEqualTo("0");
    }

    @Test
    void changesBeforeTheClosingAreWrittenToo() {
        acting.as("canbo.xa09");
        var terms = new BatchTerms("Thử nhật ký sửa", "VILLAGE", LocalDate.of(2016, 4, 1), LocalDate.of(2016, 4, 30));
        var lines = List.of(new TypedLine("ROADS", "VS-09", "", "9", "Sửa cầu treo"));
        var batch = writing.start(unit("VS-09.MTTQ"), new BatchDraft(terms, lines, 0, false));

        writing.change(batch, new BatchDraft(terms, lines, writing.form(batch).version(), false));
        writing.changeAndClose(
                batch, new BatchDraft(terms, lines, writing.form(batch).version(), false));

        assertThat(verbs(batch))
                .containsExactlyInAnyOrder("opinion.started", "opinion.changed", "opinion.changed", "opinion.closed");
        assertThat(reading.batch(batch).events()).extracting(EventRow::step).contains(OpinionStep.CHANGED);
        assertThat(detail(batch, "opinion.closed")).isEmpty();
    }

    @Test
    void plansAreWrittenWithTheirChanges() {
        acting.as("lanhdao.mttq");
        var programme = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Thử nhật ký chương trình", 2024, ""));
        var typed = new TypedOversight(
                "Thử nhật ký kế hoạch",
                "TEAM",
                "",
                "01/03/2024",
                "31/03/2024",
                "VS-09.MTTQ",
                programme,
                null,
                OversightFrame.NONE,
                false);
        var id = planning.start(unit("VS.MTTQ"), OversightKind.SUPERVISION, typed);

        planning.change(id, oversights.sheet(id).row().version(), typed);

        assertThat(verbs(programme)).containsExactly("programme.started");
        assertThat(verbs(id)).containsExactlyInAnyOrder("oversight.started", "oversight.changed");
        assertThat(oversights.sheet(id).events()).extracting(EventRow::step).contains(OpinionStep.CHANGED);
    }

    @Test
    void stepsOfASupervisionAreWritten() {
        acting.as("lanhdao.mttq");
        var id = planning.start(
                unit("VS.MTTQ"),
                OversightKind.SUPERVISION,
                new TypedOversight(
                        "Thử nhật ký",
                        "TEAM",
                        "",
                        "01/03/2024",
                        "31/03/2024",
                        "VS-09.MTTQ",
                        null,
                        null,
                        OversightFrame.NONE,
                        false));
        var recommendation =
                work.recommend(id, new TypedRecommendation("VS-09.MTTQ", "Công khai dự toán", "01/01/2030", false));
        work.record(recommendation, new TypedReply(ReplyKind.ACCEPTED, "Đã tiếp thu", "5/UBND", false));

        assertThat(verbs(id))
                .containsExactlyInAnyOrder("oversight.started", "oversight.recommended", "oversight.replied");
        assertThat(detail(id, "oversight.replied")).isEmpty();
    }
}
