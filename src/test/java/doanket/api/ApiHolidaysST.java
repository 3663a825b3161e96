package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar by which deadlines count, as another system reads it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiHolidaysST {

    private static final String HOLIDAYS = "/api/v1/holidays";

    @Test
    void aYearTellsWhatIsFreeAndWhatIsWorked() {
        var free = Rows.text("select min(day)::text from holiday where kind = 'OFF'");
        var year = free.substring(0, 4);

        var told = PortalJson.object(ApiCaller.of("canbo.xa01", "READ")
                .get(HOLIDAYS + "?year=" + year)
                .body());

        assertThat(told.getInt("year")).isEqualTo(Integer.parseInt(year));
        var marked = told.getJsonArray("items").getJsonObject(0);
        assertThat(marked.getString("name")).isNotBlank();
        assertThat(told.getJsonArray("items"))
                .anySatisfy(
                        day -> assertThat(day.asJsonObject().getString("day")).isEqualTo(free));
        assertThat(told.getJsonArray("week").getValuesAs(JsonString::getString)).contains("MONDAY");
        assertThat(told.getString("opens")).matches("\\d\\d:\\d\\d");
        List<String> worked = told.getJsonArray("workingDays").getValuesAs(JsonString::getString);
        assertThat(worked).hasSizeBetween(200, 320).doesNotContain(free).isSorted();
        assertThat(worked).allMatch(day -> day.startsWith(year));
    }

    @Test
    void withoutAYearItIsThisOne() {
        var told = PortalJson.object(
                ApiCaller.of("canbo.xa01", "READ").get(HOLIDAYS).body());

        assertThat(told.getInt("year"))
                .isBetween(LocalDate.now().getYear() - 1, LocalDate.now().getYear() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "x, số nguyên",
        "2026.5, số nguyên",
        "99999999999, số nguyên",
        "0, không có năm",
        "1800, không có năm",
        "-2026, không có năm"
    })
    void whatIsNoYearIsRefused(String year, String sentence) {
        var answer = ApiCaller.of("canbo.xa01", "READ").get(HOLIDAYS + "?year=" + year);

        ApiDoorST.assertProblem(answer, 422);
        assertThat(answer.body()).contains(sentence);
    }
}
