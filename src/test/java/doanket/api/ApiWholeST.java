package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.BrowserTest;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell of campaigns, supervision and units beside their lists is told to other systems, too. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiWholeST {

    private static final int MOST_STATEMENTS = 12;
    private static final String CAMPAIGN =
            "select id from campaign where set_id is not null order by starts_on, id limit 1";

    private static String campaign() {
        return "/api/v1/campaigns/" + Rows.text(CAMPAIGN);
    }

    @Test
    void aCampaignHasItsPhasesAndItsParticipants() {
        var campaign = ApiReadingST.read(campaign());
        var participants = ApiReadingST.read(campaign() + "/participants").getJsonArray("items");

        assertThat(campaign.getJsonArray("phases"))
                .isNotEmpty()
                .allSatisfy(phase -> assertThat(phase.asJsonObject()).containsKeys("name", "from", "now"));
        assertThat(participants)
                .hasSize(campaign.getJsonObject("campaign").getInt("participants"))
                .allSatisfy(place -> assertThat(place.asJsonObject()).containsKeys("unit", "code", "name", "type"));
        assertThat(asked(campaign() + "/participants", "en").getJsonArray("items"))
                .extracting(place -> place.asJsonObject().getString("type"))
                .contains("Commune")
                .doesNotContain("Xã");
    }

    @Test
    void itsPlanIsToldByIndicatorAndByPlace() {
        var first = ApiReadingST.read(campaign() + "/plan");
        var indicator = first.getJsonArray("indicators").getJsonObject(1).getString("id");
        var line = first.getJsonArray("lines").getJsonObject(0);

        var ofOther = ApiReadingST.read(campaign() + "/plan?year=2026&part=Q3&indicator=" + indicator);
        assertThat(ofOther.getString("indicator")).isEqualTo(indicator);
        assertThat(ofOther.getString("period")).isEqualTo("2026-Q3");
        assertThat(ofOther.getString("from")).isEqualTo("2026-07-01");
        var ofPlace = ApiReadingST.read(campaign() + "/plan?unit=" + line.getString("key"));
        assertThat(ofPlace.getString("unit")).isEqualTo(line.getString("key"));
        assertThat(ofPlace).doesNotContainKey("indicator");
        assertThat(ofPlace.getJsonArray("lines")).hasSameSizeAs(first.getJsonArray("indicators"));
        ApiDoorST.assertProblem(reader().get(campaign() + "/plan?unit=x"), 404);
    }

    @Test
    void theFiguresOfAQuarterAreThoseOfItsReport() {
        var quarter = ApiReadingST.read(campaign() + "/quarters/2026-3");

        assertThat(quarter.getString("quarter")).isEqualTo("2026-3");
        assertThat(quarter.getString("day")).isEqualTo("2026-09-30");
        var standing = quarter.getJsonObject("standing");
        assertThat(standing.getJsonArray("byCriterion")).hasSize(standing.getInt("criteria"));
        assertThat(quarter.getJsonArray("plans")).isNotEmpty();
        for (var none : new String[] {"2026-5", "2026", "2999-1"}) {
            ApiDoorST.assertProblem(reader().get(campaign() + "/quarters/" + none), 404);
        }
    }

    @Test
    void itsProgressIsThatOfThePage() {
        var progress = ApiReadingST.read(campaign() + "/progress");

        assertThat(progress.getJsonArray("periods"))
                .isNotEmpty()
                .allSatisfy(
                        period -> assertThat(period.asJsonObject()).containsKeys("end", "places", "whole", "average"));
        assertThat(progress.getInt("criteria"))
                .isEqualTo(ApiReadingST.read(campaign()).getInt("criteria"));
    }

    @Test
    void everythingThatMayBeReadIsFoundByItsWords() {
        var found = ApiReadingST.read("/api/v1/search?q=nong%20thon%20moi");
        assertThat(found.getJsonArray("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.asJsonObject()).containsKeys("kindName", "address", "title", "at"));
        assertThat(found.getInt("total")).isPositive();
        var kind = found.getJsonArray("kinds").getJsonObject(0);
        var narrowed = ApiReadingST.read("/api/v1/search?q=nong%20thon%20moi&kind=" + kind.getString("kind"));
        assertThat(narrowed.getInt("total")).isEqualTo(kind.getInt("count"));
        assertThat(narrowed.getJsonArray("items"))
                .extracting(item -> item.asJsonObject().getString("kindName"))
                .containsOnly(kind.getString("name"));

        assertThat(ApiReadingST.read("/api/v1/search").getJsonArray("items")).isEmpty();
        ApiDoorST.assertProblem(reader().get("/api/v1/search?q=a&from=1/2/2026"), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/participants", "/plan", "/progress", "/quarters/2026-3"})
    void whoeverMayNotReadACampaignHearsOfNothing(String part) {
        var unknown = "/api/v1/campaigns/" + "01900000-0000-7000-8000-000000000000" + part;

        ApiDoorST.assertProblem(reader().get(unknown), 404);
        var told = BrowserTest.statementsOf(() -> reader().get(campaign() + part));
        assertThat(told).isLessThanOrEqualTo(2 * MOST_STATEMENTS);
    }

    @Test
    void programmesOfSupervisionAreListedAndNamedByWhatIsHeldByThem() {
        var programmes = ApiReadingST.read("/api/v1/oversight-programmes").getJsonArray("items");
        assertThat(programmes).isNotEmpty();
        var first = programmes.getJsonObject(0);
        assertThat(first).containsKeys("unit", "unitName", "year", "name");

        var held = Rows.text("select id from opinion_oversight where programme_id is not null order by id limit 1");
        var oversight = ApiReadingST.read("/api/v1/oversights/" + held).getJsonObject("held");
        assertThat(oversight).containsKeys("programme", "programmeName");
    }

    @Test
    void aUnitTellsItsPast() {
        var merged = Rows.text("select s.successor_id from succession s join unit u on u.id = s.successor_id"
                + " where u.code = 'VS-01' limit 1");
        var past = unit(merged, "vi").getJsonObject("past");

        assertThat(past.getJsonArray("predecessors"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.asJsonObject()).containsKeys("unit", "name", "kind", "day"));
        var before = past.getJsonArray("predecessors").getJsonObject(0).getString("unit");
        assertThat(unit(before, "vi").getJsonObject("past").getJsonArray("successors"))
                .extracting(one -> one.asJsonObject().getString("unit"))
                .contains(merged);
        var named = Rows.text("select unit_id from former_name limit 1");
        if (named != null) {
            assertThat(unit(named, "vi").getJsonObject("past").getJsonArray("names"))
                    .isNotEmpty();
        }
    }

    @Test
    void aUnitTellsItsTermsOfOffice() {
        var unit = Rows.text("select unit_id from term group by unit_id order by count(*) desc, unit_id limit 1");

        assertThat(unit(unit, "vi").getJsonObject("past").getJsonArray("terms"))
                .hasSize(Integer.parseInt(Rows.text("select count(*) from term where unit_id = cast(? as uuid)", unit)))
                .extracting(JsonValue::asJsonObject)
                .allSatisfy(term -> assertThat(term).containsKey("name"))
                .anySatisfy(term -> {
                    assertThat(term.getString("name"))
                            .isEqualTo(Rows.text(
                                    "select name from term where unit_id = cast(? as uuid) order by valid_from limit 1",
                                    unit));
                    assertThat(term.getString("from"))
                            .isEqualTo(Rows.text(
                                    "select min(valid_from)::text from term where unit_id = cast(? as uuid)", unit));
                });
    }

    @Test
    void wordsOfCataloguesAreInTheLanguageOfTheCall() {
        var front = Rows.text("select id from unit where code = 'VS.MTTQ'");

        assertThat(unit(front, "vi").getString("level"))
                .isEqualTo(
                        Rows.text(
                                "select name_vi from unit_level l join unit u on u.level_code = l.code where u.code = 'VS.MTTQ'"));
        var english = unit(front, "en");
        assertThat(english.getString("level"))
                .isEqualTo(
                        Rows.text(
                                "select name_en from unit_level l join unit u on u.level_code = l.code where u.code = 'VS.MTTQ'"));
        assertThat(english.getString("type"))
                .isEqualTo(
                        Rows.text(
                                "select name_en from unit_type t join unit u on u.type_code = t.code where u.code = 'VS.MTTQ'"));
        assertThat(english.getJsonArray("members"))
                .extracting(JsonValue::asJsonObject)
                .anySatisfy(member -> assertThat(member.getString("title")).matches("\\p{ASCII}+"));
    }

    private static JsonObject unit(String id, String language) {
        return asked("/api/v1/directory/units/" + id, language);
    }

    private static JsonObject asked(String path, String language) {
        var answer = reader().send("GET", path, new byte[0], ApiCaller.JSON, "Accept-Language", language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return PortalJson.object(answer.body());
    }

    private static ApiCaller reader() {
        return ApiCaller.of("lanhdao.mttq", "READ");
    }
}
