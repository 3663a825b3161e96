package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report is told with what has become of it, what proves its figures, and how they went before. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiReportsST {

    private static final int MOST_STATEMENTS = 12;
    private static final String OFFICER = "canbo.xa01";

    /** The latest approved report of the officer's unit, with a figure. */
    private static String report() {
        return Rows.text(
                "select r.id from report r join report_period q on q.id = r.period_id"
                        + " join appointment p on p.unit_id = r.unit_id join account a on a.person_id = p.person_id"
                        + " where a.username = ? and r.state = 'APPROVED'"
                        + " and exists (select 1 from report_value v where v.report_id = r.id and v.value is not null)"
                        + " order by q.ends_on desc, r.id limit 1",
                OFFICER);
    }

    private static ApiCaller officer() {
        return ApiCaller.of(OFFICER, "READ");
    }

    private static JsonObject told(String path) {
        var answer = officer().get("/api/v1/reports/" + path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return PortalJson.object(answer.body());
    }

    @Test
    void itsLogIsThatOfItsPage() {
        var report = report();

        var course = told(report).getJsonObject("course");
        assertThat(course.getJsonArray("log"))
                .extracting(JsonValue::asJsonObject)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsKeys("step", "name", "at"))
                .extracting(line -> line.getString("step"))
                .contains("SUBMITTED", "APPROVED");
        assertThat(course).containsKeys("sampled", "predecessors");
    }

    @Test
    void whatProvesAFigureIsToldAndItsFileIsGiven() {
        var report = report();
        var file = ApiFilesST.file();
        var proof = Uuids.next();
        Rows.change(
                "insert into report_evidence (id, version, report_id, indicator_id, file_id, note, account_id, name, post,"
                        + " at, reason, judged_name) select ?, 1, r.id, v.indicator_id, ?, 'Ảnh chụp', a.id, 'Người nộp', '',"
                        + " now(), '', '' from report r join report_value v on v.report_id = r.id cross join account a"
                        + " where r.id = cast(? as uuid) and a.username = ? limit 1",
                proof,
                file,
                report,
                OFFICER);
        try {
            var told = told(report)
                    .getJsonObject("course")
                    .getJsonArray("evidence")
                    .getValuesAs(JsonObject.class);
            assertThat(told)
                    .filteredOn(one -> one.getString("file").equals(file.toString()))
                    .singleElement()
                    .satisfies(one -> assertThat(one)
                            .containsKeys("indicator", "code", "fileName", "picture", "note", "name", "at")
                            .doesNotContainKey("verdict"));
            assertThat(officer().get("/api/v1/files/" + file).statusCode()).isEqualTo(200);
            ApiDoorST.assertProblem(ApiCaller.of("canbo.xa12", "READ").get("/api/v1/files/" + file), 404);
        } finally {
            Rows.change("delete from report_evidence where id = ?", proof);
        }
    }

    @Test
    void aFigureIsToldOverThePeriods() {
        var report = report();

        var first = told(report + "/history");
        assertThat(first).containsKeys("indicator", "code", "name");
        var items = first.getJsonArray("items");
        assertThat(items).hasSizeLessThanOrEqualTo(12);
        assertThat(items)
                .isNotEmpty()
                .extracting(JsonValue::asJsonObject)
                .allSatisfy(then -> assertThat(then).containsKeys("starts", "ends", "value"))
                .extracting(then -> then.getString("ends"))
                .isSorted();
        var other = told(report).getJsonArray("figures").stream()
                .map(figure -> figure.asJsonObject())
                .filter(figure -> !figure.getString("type").equals("YES_NO"))
                .map(figure -> figure.getString("indicator"))
                .reduce((one, next) -> next)
                .orElseThrow();
        assertThat(told(report + "/history?indicator=" + other).getString("indicator"))
                .isEqualTo(other);
        assertThat(BrowserTest.statementsOf(() -> officer().get("/api/v1/reports/" + report + "/history")))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void anothersReportIsUnknown() {
        var stranger = ApiCaller.of("canbo.xa12", "READ");
        for (var part : new String[] {"", "/history", "/beneath"}) {
            var forbidden = stranger.get("/api/v1/reports/" + report() + part);
            ApiDoorST.assertProblem(forbidden, 404);
            assertThat(forbidden.body())
                    .isEqualTo(stranger.get("/api/v1/reports/" + UUID.randomUUID() + part)
                            .body());
        }
    }
}
