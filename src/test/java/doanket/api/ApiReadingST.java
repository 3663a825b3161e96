package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another system reads: what its owner would on the pages, in few statements. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiReadingST {

    private static final int MOST_STATEMENTS = 12;
    private static final String LEADER = "lanhdao.mttq";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news",
                "/papers",
                "/meetings?show=HELD",
                "/campaigns",
                "/oversights",
                "/petitions",
                "/emulation",
                "/criteria-sets",
                "/directory/units",
                "/directory/people"
            })
    void eachListAndTheFirstOfItCanBeRead(String path) {
        var list = read("/api/v1" + path);
        var items = list.getJsonArray("items");
        assertThat(items).as(path).isNotEmpty();

        var first = items.getJsonObject(0).getString("id");
        var one = "/api/v1" + path.replaceFirst("\\?.*", "") + "/" + first;
        var told = read(one).toString();
        assertThat(told).contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news",
                "/papers",
                "/meetings",
                "/tasks",
                "/campaigns",
                "/oversights?kind=CRITICISM",
                "/petitions",
                "/opinion-batches",
                "/surveys",
                "/emulation",
                "/criteria-sets",
                "/reports",
                "/directory/units",
                "/directory/people",
                "/organisation/export/units.json",
                "/organisation/export/posts.json",
                "/organisation/export/relations.json",
                "/organisation/export/successions.json"
            })
    void aListNeedsFewStatements(String path) {
        var caller = ApiCaller.of(LEADER, "READ");
        caller.get("/api/v1" + path);

        assertThat(BrowserTest.statementsOf(() -> caller.get("/api/v1" + path)))
                .as(path)
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void theResultOfASurveyIsReadAsFarAsItMayBeSeen() {
        var item = read("/api/v1/surveys").getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(round -> round.containsKey("result"))
                .findFirst()
                .orElseThrow();

        var result = read("/api/v1/surveys/results/" + item.getString("result"));

        assertThat(result.getJsonObject("place").getString("id")).isEqualTo(item.getString("result"));
        assertThat(result.getJsonArray("answers")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opinion-batches", "/petitions?list=OWN"})
    void whatACommunePutTogetherIsReadByItsOfficer(String path) {
        var commune = ApiCaller.of("canbo.xa01", "READ");
        var items = PortalJson.object(commune.get("/api/v1" + path).body()).getJsonArray("items");
        var first = items.getJsonObject(0).getString("id");

        var one = "/api/v1" + path.replaceFirst("\\?.*", "") + "/" + first;
        assertThat(commune.get(one).body()).contains(first, "people");
    }

    @ParameterizedTest
    @CsvSource({
        "/news?from=26/11/2026, 422",
        "/tasks?list=EVERYBODY, 422",
        "/tasks?list=mine, 422",
        "/news?category=x, 404",
        "/news?from=, 200",
        "/oversights?kind=x, 422",
        "/petitions?list=x, 422",
        "/petitions/00000000-0000-7000-8000-000000000001, 404",
        "/opinion-batches/00000000-0000-7000-8000-000000000001, 404",
        "/opinion-figures/00000000-0000-7000-8000-000000000001/export/area.json, 404",
        "/news?unknown=1, 200",
        "/papers?words=%27%22%25_, 200",
        "/directory/units?text=%00, 400",
        "/directory/units?area=00000000-0000-7000-8000-000000000000, 200"
    })
    void whatIsAskedForInTheAddressIsLookedAt(String path, int status) {
        assertThat(caller().get("/api/v1" + path).statusCode()).as(path).isEqualTo(status);
    }

    @Test
    void findsVietnameseHoweverItIsTyped() {
        var composed = read("/api/v1/directory/units?text=" + "%E1%BB%A7y%20ban");
        var decomposed = read("/api/v1/directory/units?text=" + "u%CC%89y%20ban");
        var bare = read("/api/v1/directory/units?text=uy%20ban");

        assertThat(ids(composed)).isNotEmpty().isEqualTo(ids(decomposed)).isEqualTo(ids(bare));
    }

    @Test
    void whatIsForbiddenLooksLikeWhatIsUnknown() {
        var draft = Rows.text("select id from article where live_number = 0 limit 1");
        assertThat(draft).isNotNull();
        var forbidden = caller().get("/api/v1/news/" + draft);
        var unknown = caller().get("/api/v1/news/" + UUID.randomUUID());

        ApiDoorST.assertProblem(forbidden, 404);
        assertThat(forbidden.body()).isEqualTo(unknown.body());
    }

    @Test
    void anOfficerReadsATaskOfTheUnitWithItsLog() {
        var officer = Rows.text("select a.username from account a join appointment p on p.person_id = a.person_id"
                + " join task t on t.lead_unit = p.unit_id and t.state = 'IN_PROGRESS'"
                + " join role_grant g on g.account_id = a.id"
                + " join role_permission m on m.role_code = g.role_code and m.permission = 'TASK_READ'"
                + " where a.state = 'ACTIVE' and not a.must_change_password"
                + " and (p.valid_to is null or p.valid_to >= current_date) order by a.username limit 1");
        var caller = ApiCaller.of(officer, "READ");
        var list =
                PortalJson.object(caller.get("/api/v1/tasks?list=UNIT&show=ALL").body());
        var first = list.getJsonArray("items").getJsonObject(0);

        var task = PortalJson.object(
                caller.get("/api/v1/tasks/" + first.getString("id")).body());
        assertThat(task.getString("content")).isNotBlank();
        assertThat(task.getJsonArray("log")).isNotEmpty();
        ApiDoorST.assertProblem(caller.get("/api/v1/tasks/" + UUID.randomUUID()), 404);
    }

    @Test
    void anOfficerReadsReportsOfTheUnit() {
        var caller = ApiCaller.of(officerWithReport(), "READ");
        var list = PortalJson.object(caller.get("/api/v1/reports").body());
        var first = list.getJsonArray("items").getJsonObject(0).getString("id");

        var report = PortalJson.object(caller.get("/api/v1/reports/" + first).body());
        assertThat(report.getJsonArray("figures")).isNotEmpty();
        assertThat(report.getBoolean("writable")).as("the scope is for reading").isFalse();
        var book = caller.get("/api/v1/report-figures/" + first + "/export/report.xlsx");
        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.headers().firstValue("Content-Type").orElse("")).startsWith(ApiResource.XLSX);
        assertThat(book.body()).startsWith("PK");
    }

    @Test
    void aCollectorExportsTheFiguresOfAllUnits() {
        var owner = "canbo.mttq";
        var report = Rows.text(
                "select r.id from report r join appointment p on p.unit_id = r.unit_id"
                        + " join account a on a.person_id = p.person_id"
                        + " where a.username = ? and exists (select 1 from report c where c.parent_id = r.id)"
                        + " order by r.due_on limit 1",
                owner);
        var caller = ApiCaller.of(owner, "READ");

        var json = caller.get("/api/v1/report-figures/" + report + "/export/units.json");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(PortalJson.object(json.body()).getJsonArray("units")).isNotEmpty();
        assertThat(caller.get("/api/v1/report-figures/" + report + "/export/units.xlsx")
                        .body())
                .startsWith("PK");
    }

    @Test
    void aScorecardIsExportedForEachPlace() {
        var caller = caller();
        var judged = ids(read("/api/v1/campaigns")).stream()
                .map(id -> "/api/v1/campaigns/" + id + "/export/scorecard")
                .filter(path -> caller.get(path + ".json").statusCode() == 200)
                .findFirst()
                .orElseThrow();

        var places = PortalJson.object(caller.get(judged + ".json").body()).getJsonArray("places");
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place ->
                        assertThat(place.asJsonObject().getJsonArray("cells")).isNotEmpty());
        assertThat(caller.get(judged + ".xlsx").body()).startsWith("PK");
        ApiDoorST.assertProblem(caller.get(judged + ".json?day=31/12/2026"), 422);
    }

    @Test
    void theOrganisationIsExportedWhole() {
        var units = read("/api/v1/organisation/export/units.json").getJsonArray("units");
        assertThat(units)
                .hasSizeGreaterThan(30)
                .allSatisfy(
                        unit -> assertThat(unit.asJsonObject()).containsKeys("id", "code", "name", "type", "level"));
        assertThat(units.stream().map(JsonValue::asJsonObject).filter(unit -> unit.containsKey("above")))
                .isNotEmpty();
        var posts = read("/api/v1/organisation/export/posts.json").getJsonArray("posts");
        assertThat(posts)
                .hasSizeGreaterThan(30)
                .allSatisfy(post -> assertThat(post.asJsonObject()).containsKeys("acting", "onBehalf", "main", "from"));

        for (var name : List.of("units", "posts", "relations", "successions")) {
            var book = caller().get("/api/v1/organisation/export/" + name + ".xlsx");
            assertThat(book.headers().firstValue("Content-Type").orElse("")).startsWith(ApiResource.XLSX);
            assertThat(book.body()).startsWith("PK");
        }
    }

    @Test
    void theOrganisationIsExportedWithAllItsRelationsAndItsPast() {
        var relations = read("/api/v1/organisation/export/relations.json").getJsonArray("relations");
        assertThat(relations)
                .hasSize(Integer.parseInt(Rows.text("select count(*) from unit_relation")))
                .allSatisfy(relation -> assertThat(relation.asJsonObject())
                        .containsKeys("lower", "lowerCode", "upper", "kind", "from"));
        assertThat(relations.stream().map(one -> one.asJsonObject().getString("kind")))
                .contains("TERRITORY", "VERTICAL");
        var successions = read("/api/v1/organisation/export/successions.json").getJsonArray("successions");
        assertThat(successions)
                .hasSize(Integer.parseInt(Rows.text("select count(*) from succession")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.asJsonObject())
                        .containsKeys("predecessorCode", "successorCode", "takesOver", "kind", "on"));
    }

    private static ApiCaller caller() {
        return ApiCaller.of(LEADER, "READ");
    }

    static String officerWithReport() {
        return Rows.text("select a.username from account a join appointment p on p.person_id = a.person_id"
                + " join report r on r.unit_id = p.unit_id and r.state = 'OPEN'"
                + " join role_grant g on g.account_id = a.id and g.unit_id = p.unit_id"
                + " join role_permission m on m.role_code = g.role_code and m.permission = 'REPORT_WRITE'"
                + " where a.state = 'ACTIVE' and not a.must_change_password"
                + " and (p.valid_to is null or p.valid_to >= current_date) order by a.username limit 1");
    }

    static List<String> ids(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("id"))
                .toList();
    }

    static JsonObject read(String path) {
        var answer = caller().get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return PortalJson.object(answer.body());
    }
}
