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

/** Figures of periods of one year are held back together. */
@ExtendWith(ArquillianExtension.class)
class OpinionFiguresIT {

    @Inject
    BatchWriting writing;

    @Inject
    OpinionFigures figures;

    @Inject
    Acting acting;

    private static UUID unit(String code) {
        return UUID.fromString(Rows.text("select id from unit where code = ?", code));
    }

    /** The quarter less two of its months was what the third had held back. */
    @Test
    void whatAMonthHoldsBackStandsInNoOtherPeriodOfTheYear() {
        for (int month = 1; month <= 3; month++) {
            acting.as("canbo.xa04");
            var terms =
                    new BatchTerms("Thử kỳ", "VILLAGE", LocalDate.of(2014, month, 1), LocalDate.of(2014, month, 28));
            var people = List.of("20", "30", "3").get(month - 1);
            var lines = List.of(new TypedLine("LAND", "VS-04", "", people, "Cấp giấy"));
            var batch = writing.start(unit("VS-04.MTTQ"), new BatchDraft(terms, lines, 0, false));
            writing.close(batch, writing.form(batch).version());
        }

        assertThat(people(2014, FigurePeriod.M1)).isEqualTo("không nêu");
        assertThat(people(2014, FigurePeriod.M2)).isEqualTo("30");
        assertThat(people(2014, FigurePeriod.M3)).isEqualTo("dưới 5");
        assertThat(people(2014, FigurePeriod.Q1)).isEqualTo("53");
        assertThat(people(2014, FigurePeriod.NINE)).isEqualTo("53");
        assertThat(people(2014, FigurePeriod.Q2)).isEmpty();
    }

    private String people(int year, FigurePeriod period) {
        return figures.figures(unit("VS-04.MTTQ"), year, period).head().sums().people();
    }
}
