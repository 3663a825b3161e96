package doanket.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed into a step of a petition is asked about where it looks personal. */
@ExtendWith(ArquillianExtension.class)
class OpinionPrivateIT {

    private static final String NAMED = "Công văn của ông Lò Văn Thử";

    @Inject
    BatchWriting writing;

    @Inject
    PetitionHandling handling;

    @Inject
    OpinionReading reading;

    @Inject
    Acting acting;

    private UUID id;

    @BeforeEach
    void aPetition() {
        acting.as("canbo.xa05");
        var terms = new BatchTerms("Thử hỏi lại", "VILLAGE", LocalDate.of(2014, 3, 1), LocalDate.of(2014, 3, 31));
        var lines = List.of(new TypedLine("ROADS", "VS-05", "Cấp tỉnh", "9", "Sửa cầu"));
        var owner = UUID.fromString(Rows.text("select id from unit where code = ?", "VS-05.MTTQ"));
        var batch = writing.start(owner, new BatchDraft(terms, lines, 0, false));
        writing.close(batch, writing.form(batch).version());
        id = reading.batch(batch).rows().get(0).id();
    }

    private long seen() {
        return reading.petition(id).row().version();
    }

    @Test
    void thePaperWithWhichItGoesOnIsAskedAbout() {
        long seen = seen();
        assertThatThrownBy(() -> handling.forward(id, seen, new TypedForward("VS.MTTQ", "", NAMED, false)))
                .hasMessage("refused.personalData");
        assertThat(seen()).isEqualTo(seen);

        handling.forward(id, seen, new TypedForward("VS.MTTQ", "", NAMED, true));

        assertThat(reading.petition(id).events())
                .extracting(EventRow::step)
                .contains(OpinionStep.CONFIRMED, OpinionStep.FORWARDED);
    }

    @Test
    void theAnswersPaperAndHowThePeopleWereToldAreAskedAbout() {
        long seen = seen();
        assertThatThrownBy(() -> handling.answer(id, seen, new TypedAnswer(Outcome.DONE, "Đã sửa", NAMED, false)))
                .hasMessage("refused.personalData");
        handling.answer(id, seen, new TypedAnswer(Outcome.DONE, "Đã sửa", "4/UBND", false));
        long answered = seen();
        assertThatThrownBy(() -> handling.tell(id, answered, "01/04/2022", "Báo cho ông Lò Văn Thử", false))
                .hasMessage("refused.personalData");
        assertThat(reading.petition(id).row().course().state()).isEqualTo(PetitionState.ANSWERED);

        handling.tell(id, answered, "01/04/2022", "Báo cho ông Lò Văn Thử", true);

        assertThat(reading.petition(id).events()).extracting(EventRow::step).contains(OpinionStep.CONFIRMED);
    }
}
