package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What lies beneath a report and in a ranking is told to whoever sums up and to whoever was scored. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiBeneathST {

    private static final int MOST_STATEMENTS = 12;
    private static final String COLLECTOR = "canbo.mttq";
    private static final String UNIT_OF = "select p.unit_id from account a join appointment p on p.person_id ="
            + " a.person_id where a.username = ? and p.valid_to is null order by p.main desc limit 1";

    private static JsonObject told(ApiCaller caller, String path) {
        var answer = caller.get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return PortalJson.object(answer.body());
    }

    /** Looks as one that is not there. */
    private static void assertUnknown(ApiCaller caller, String path, String id, String part) {
        var forbidden = caller.get("/api/v1" + path + id + part);

        ApiDoorST.assertProblem(forbidden, 404);
        assertThat(forbidden.body())
                .isEqualTo(
                        caller.get("/api/v1" + path + UUID.randomUUID() + part).body());
    }

    private static String collected() {
        return Rows.text(
                "select r.id from report r join appointment p on p.unit_id = r.unit_id"
                        + " join account a on a.person_id = p.person_id"
                        + " join report_period_section s on s.period_id = r.period_id"
                        + " where a.username = ? and r.state = 'OPEN'"
                        + " and exists (select 1 from report c where c.parent_id = r.id)"
                        + " order by r.due_on, r.id limit 1",
                COLLECTOR);
    }

    @Test
    void whoeverSumsUpSeesHowTheReportsBeneathStand() {
        var report = collected();
        var caller = ApiCaller.of(COLLECTOR, "READ");

        var beneath = told(caller, "/reports/" + report + "/beneath");
        var items = beneath.getJsonArray("items");
        assertThat(items)
                .hasSize(Integer.parseInt(Rows.text(
                        "select count(*) from report where parent_id = cast(? as uuid) and state <> 'REPLACED'",
                        report)))
                .extracting(JsonValue::asJsonObject)
                .allSatisfy(row -> assertThat(row)
                        .containsKeys("id", "unitName", "state", "due", "late", "overdue", "asked", "given"));
        var counts = beneath.getJsonObject("counts");
        assertThat(items.stream()
                        .filter(row -> row.asJsonObject().getString("state").equals("APPROVED")))
                .hasSize(counts.getInt("approved"));
        assertThat(counts.getInt("timely") + counts.getInt("late") + counts.getInt("missing"))
                .isPositive();
        var child = items.getJsonObject(0).getString("id");
        assertThat(told(caller, "/reports/" + child)).containsKeys("figures", "texts");
        assertThat(BrowserTest.statementsOf(() -> caller.get("/api/v1/reports/" + report + "/beneath")))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void whatTheReportsBeneathSayIsToldToThoseWhoMayWriteItUp() {
        var report = collected();
        var section = Rows.text(
                "select s.section_id from report_period_section s join report r on r.period_id = s.period_id"
                        + " where r.id = cast(? as uuid) order by s.sort, s.section_id limit 1",
                report);
        var before = Rows.text(
                "select gathered from report_text where report_id = cast(? as uuid) and section_id = cast(? as uuid)",
                report,
                section);
        gathered(report, section, "Xã Thử: đã xong");
        try {
            var writer = told(ApiCaller.of(COLLECTOR, "READ,REPORTS_WRITE"), "/reports/" + report);
            assertThat(writer.getJsonArray("texts").getJsonObject(0).getString("gathered"))
                    .isEqualTo("Xã Thử: đã xong");
            var reader = told(ApiCaller.of(COLLECTOR, "READ"), "/reports/" + report);
            assertThat(reader.getJsonArray("texts").getJsonObject(0)).doesNotContainKey("gathered");
        } finally {
            gathered(report, section, before == null ? "" : before);
        }
    }

    private static void gathered(String report, String section, String text) {
        Rows.change(
                "insert into report_text (report_id, section_id, body, gathered, version, by_name, at)"
                        + " values (cast(? as uuid), cast(? as uuid), '', ?, 1, '', now())"
                        + " on conflict (report_id, section_id) do update set gathered = excluded.gathered",
                report,
                section,
                text);
    }

    @Test
    void aUnitBeneathDoesNotSeeTheOthers() {
        assertUnknown(ApiCaller.of("canbo.xa12", "READ"), "/reports/", collected(), "/beneath");
    }

    @Test
    void pointsOfAUnitAreToldItemByItem() {
        var caller = ApiCaller.of("lanhdao.mttq", "READ");
        var sheet = Rows.text("select o.sheet_id from emulation_objection o where o.accepted limit 1");
        var book = Rows.text("select book_id from emulation_sheet where id = cast(? as uuid)", sheet);
        var rank = told(caller, "/emulation/" + book).getJsonArray("ranks").stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> sheet.equals(row.getString("sheet")))
                .findFirst()
                .orElseThrow();

        var scores = told(caller, "/emulation/sheets/" + sheet);
        assertThat(scores.getString("unit")).isEqualTo(rank.getString("unit"));
        assertThat(scores.getJsonObject("verified").getJsonNumber("total")).isEqualTo(rank.getJsonNumber("verified"));
        assertThat(scores.getJsonObject("self").getJsonNumber("total")).isEqualTo(rank.getJsonNumber("self"));
        assertThat(scores.getJsonArray("items"))
                .extracting(JsonValue::asJsonObject)
                .filteredOn(item -> item.getString("kind").equals("ITEM"))
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item).containsKeys("code", "name", "most", "self", "verified", "frozen"));
        assertThat(scores.getJsonArray("objections").getJsonObject(0))
                .containsKeys("item", "text", "name", "at", "accepted", "answer", "answeredBy", "answeredAt");
        assertThat(scores.getJsonArray("log")).as("told to the unit alone").isEmpty();
        assertThat(BrowserTest.statementsOf(() -> caller.get("/api/v1/emulation/sheets/" + sheet)))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void beforeScoresAreFrozenAUnitSeesItsOwnAlone() {
        var officer = ApiCaller.of("canbo.xa01", "READ");
        var unit = Rows.text(UNIT_OF, "canbo.xa01");
        var open = "select s.id from emulation_sheet s join emulation_book b on b.id = s.book_id and b.state = 'OPEN'"
                + " where s.state <> 'OPEN' and ";
        var own = Rows.text(open + "s.unit_id = cast(? as uuid) limit 1", unit);
        var other = Rows.text(open + "s.unit_id <> cast(? as uuid) limit 1", unit);

        var scores = told(officer, "/emulation/sheets/" + own);
        assertThat(scores.getString("unit")).isEqualTo(unit);
        assertThat(scores.getJsonArray("log")).isNotEmpty();
        assertThat(scores.getJsonArray("objections")).isEmpty();
        var book = Rows.text("select book_id from emulation_sheet where id = cast(? as uuid)", own);
        assertThat(told(officer, "/emulation/" + book).getJsonArray("ranks"))
                .extracting(JsonValue::asJsonObject)
                .filteredOn(rank -> rank.containsKey("sheet"))
                .singleElement()
                .satisfies(rank -> assertThat(rank.getString("sheet")).isEqualTo(own));
        assertUnknown(officer, "/emulation/sheets/", other, "");
    }
}
