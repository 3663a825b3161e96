package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Rows;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper, a task and a meeting are told with what stands around them on their pages. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiAroundST {

    private static JsonObject read(String path, String id) {
        return ApiReadingST.read("/api/v1/" + path + "/" + id);
    }

    @Test
    void aPaperTellsWhoHasConfirmedItAndWhereItCameFrom() {
        var paper = Rows.text("select d.id from document d join meeting m on m.id = d.meeting_id"
                + " where d.state = 'ISSUED' and d.code = '01-TB/ĐU' order by d.issued_on limit 1");

        var followed = read("papers", paper).getJsonObject("followed");

        assertThat(followed.getJsonObject("meeting")).containsKeys("id", "excerpt");
        assertThat(followed.getJsonArray("links")).isNotNull();
        var receipts = followed.getJsonArray("receipts");
        assertThat(receipts)
                .hasSize(Integer.parseInt(Rows.text(
                        "select count(*) from document_recipient where document_id = cast(? as uuid)", paper)));
        assertThat(receipts)
                .anySatisfy(receipt ->
                        assertThat(receipt.asJsonObject()).containsKeys("unit", "name", "receivedAt", "receivedBy"));
    }

    @Test
    void aTaskTellsWhatItComesFrom() {
        var task = Rows.text("select t.id from task t join document d on d.id = t.document_id"
                + " where d.code = '01-TB/ĐU' order by t.id limit 1");

        var around = read("tasks", task).getJsonObject("around");

        assertThat(around.getString("from")).contains("01-TB/ĐU");
        assertThat(around.getString("fromAddress")).startsWith("/directive/view");
        assertThat(around.getJsonArray("beneath")).isInstanceOf(JsonArray.class);
    }

    @Test
    void aMeetingTellsWhoWasInvitedAndWhatWasSaid() {
        var meeting = Rows.text("select m.id from meeting m join meeting_contribution c on c.meeting_id = m.id"
                + " where m.state = 'CLOSED' group by m.id order by count(*) desc, m.id limit 1");

        var around = read("meetings", meeting).getJsonObject("around");

        assertThat(around.getJsonArray("invitations"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.asJsonObject()).containsKeys("part", "name", "reply"));
        assertThat(around.getJsonArray("said"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.asJsonObject()).containsKeys("kind", "speaker", "text"));
        assertThat(around).containsKey("articles");
    }
}
