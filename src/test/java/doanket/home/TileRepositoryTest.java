package doanket.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TileRepositoryTest {

    @Test
    void eachQuestionKeepsItsOwnPlacesWhereverItStandsInTheStatement() {
        var values = new ArrayList<>();

        var sql = TileRepository.statement(
                List.of(
                        new TileQuestion(
                                "news.queue",
                                "select title from a where x = ?1 and y = ?2 and z = ?1",
                                List.of("x", 2)),
                        new TileQuestion("task.due", "select title from t where unit = ?1 limit ?2", List.of("u", 5))),
                values);

        assertThat(values).containsExactly("x", 2, "u", 5);
        assertThat(sql).contains("x = ?1 and y = ?2 and z = ?1", "unit = ?3 limit ?4", "union all");
    }

    @Test
    void aRowTellsItsColumnsByNameAndNothingForNull() {
        var row = new TileAnswer(Json.createReader(new StringReader("""
                        {"title": "Họp giao ban", "at": "2026-03-05T07:30:00.123456+00:00", "due": "2026-03-20",
                        "times": 3, "late": true, "id": "018f2f6e-0000-7000-8000-000000000001", "none": null}""")).readObject());

        assertThat(row.text("title")).isEqualTo("Họp giao ban");
        assertThat(row.moment("at")).isEqualTo(Instant.parse("2026-03-05T07:30:00.123456Z"));
        assertThat(row.day("due")).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(row.number("times")).isEqualTo(3);
        assertThat(row.flag("late")).isTrue();
        assertThat(row.id("id")).hasToString("018f2f6e-0000-7000-8000-000000000001");
        assertThat(row.text("none")).isNull();
        assertThat(row.moment("none")).isNull();
        assertThat(row.flag("none")).isFalse();
        assertThat(row.number("none")).isZero();
    }

    @Test
    void whatWasNotAskedHasNoAnswer() {
        assertThat(new TileAnswers(Map.of()).of("news.queue")).isEmpty();
    }
}
