package doanket.api;

import static doanket.api.ApiReadingST.ids;
import static doanket.api.ApiReadingST.officerWithReport;
import static doanket.api.ApiReadingST.read;
import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import java.util.HashSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists go on where the page before says, and say so where they were told something else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiPagesST {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @ValueSource(strings = {"/directory/units", "/directory/people"})
    void pagesFollowEachOtherWithoutRepeating(String path) {
        var first = read("/api/v1" + path);
        assertThat(first.containsKey("next")).isTrue();
        var second = read("/api/v1" + path + "?after=" + first.getString("next"));

        var ids = new HashSet<>(ids(first));
        assertThat(ids).hasSameSizeAs(ids(first));
        assertThat(ids(second)).isNotEmpty().doesNotContainAnyElementsOf(ids);
    }

    @Test
    void behindTheLastOfAListNothingComes() {
        var end = "2_0001-01-01_ffffffff-ffff-ffff-ffff-ffffffffffff";
        assertThat(ids(read("/api/v1/campaigns?after=" + end))).isEmpty();
        assertThat(ids(read("/api/v1/campaigns?after=0_9999-12-31_00000000-0000-0000-0000-000000000000")))
                .isEqualTo(ids(read("/api/v1/campaigns")));
        var caller = ApiCaller.of(officerWithReport(), "READ");
        var all = PortalJson.object(caller.get("/api/v1/reports").body());
        var first = all.getJsonArray("items").getJsonObject(0);
        var behind = PortalJson.object(
                caller.get("/api/v1/reports?after=" + first.getString("due") + "_" + first.getString("id"))
                        .body());
        assertThat(ids(behind)).isEqualTo(ids(all).subList(1, ids(all).size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/news?",
                "/papers?",
                "/meetings?",
                "/tasks?",
                "/campaigns?",
                "/reports?",
                "/oversights?",
                "/petitions?",
                "/opinion-batches?",
                "/oversight-programmes?",
                "/directory/units?",
                "/directory/people?"
            })
    void aPlaceThatNoPageToldIsRefused(String list) {
        var caller = ApiCaller.of("lanhdao.mttq", "READ");
        for (var place : new String[] {"x", "1_x", "2026-01-01_x", ID + "_", "%27"}) {
            var answer = caller.get("/api/v1" + list + "after=" + place);
            ApiDoorST.assertProblem(answer, 422);
            assertThat(answer.body()).as(list + place).contains("Giá trị after");
        }
        assertThat(caller.get("/api/v1" + list + "after=").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/reports?show=SENT&after=9999-12-31_ffffffff-ffff-ffff-ffff-ffffffffffff, 200",
        "/reports?after=-999999-01-01_ID, 422",
        "/reports?after=2026-02-30_ID, 422",
        "/campaigns?after=3_2026-01-01_ID, 422",
        "/tasks?after=2_9999-12-31_ID, 200",
        "/tasks?after=0_2026-02-30_ID, 422",
        "/papers?after=2026-01-01_ID, 200",
        "/papers?box=DRAFTS&after=2026-01-01_ID, 422",
        "/papers?box=DRAFTS&after=2026-01-01T00:00:00Z_ID, 200",
        "/papers?after=2026-01-01T00:00:00Z_ID, 422",
        "/news?after=1764000000000000_ID, 200",
        "/meetings?after=1764000000000000_ID, 200",
        "/petitions?after=9999-01-01_ID, 200",
        "/oversights?after=overdue_2026-01-01_ID, 200",
        "/opinion-batches?after=2026-01-01_ID, 422",
        "/opinion-batches?after=closed_2026-01-01_ID, 200",
        "/directory/units?after=ID, 422",
        "/directory/people?after=ID, 422"
    })
    void aPlaceIsThatOfItsList(String path, int status) {
        var address = "/api/v1" + path.replace("ID", ID);

        var answer = ApiCaller.of("lanhdao.mttq", "READ").get(address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(status);
    }

    @Test
    void behindTheLastUnitAndPersonTheListIsEmptyAndNoFault() {
        var unit = Rows.text(
                "select cast(id as text) from unit order by protocol_rank desc, sort_form desc, id desc limit 1");
        var person = Rows.text("select cast(id as text) from person order by sort_key desc, id desc limit 1");

        assertThat(ids(read("/api/v1/directory/units?after=" + unit))).isEmpty();
        assertThat(ids(read("/api/v1/directory/people?after=" + person))).isEmpty();
    }
}
