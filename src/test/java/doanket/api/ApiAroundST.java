package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.UUID;
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
        assertThat(around.getJsonObject("hands").getString("givenBy"))
                .isEqualTo(Rows.text(
                        "select e.name from task_event e where e.task_id = cast(? as uuid) and e.kind = 'ASSIGNED'",
                        task));
        assertThat(around.getJsonObject("hands").getInt("reminders"))
                .isEqualTo(Integer.parseInt(Rows.text(
                        "select count(*) from task_event e where e.task_id = cast(? as uuid) and e.kind = 'REMINDED'",
                        task)));
        assertThat(around.getString("fromAddress")).startsWith("/directive/view");
        assertThat(around.getJsonArray("beneath")).isInstanceOf(JsonArray.class);
    }

    @Test
    void aPaperTellsItsHistoryAndWhatBecameOfIt() {
        var paper = Rows.text("select d.id from document d join task t on t.document_id = d.id and t.state <> 'PLANNED'"
                + " where d.code = '01-TB/ĐU' limit 1");

        var history = read("papers", paper + "/history");
        assertThat(history.getString("state")).isEqualTo("ISSUED");
        assertThat(history.getJsonArray("items"))
                .hasSize(Integer.parseInt(
                        Rows.text("select count(*) from document_event where document_id = cast(? as uuid)", paper)))
                .allSatisfy(step -> assertThat(step.asJsonObject()).containsKeys("step", "name", "post", "at"));
        assertThat(history.getJsonArray("items"))
                .extracting(step -> step.asJsonObject().getString("step"))
                .contains("BEGUN", "SIGNED", "ISSUED")
                .last()
                .isEqualTo("BEGUN");
        var followed = read("papers", paper).getJsonObject("followed");
        assertThat(followed.getInt("tasks")).isPositive();
        assertThat(followed.getInt("overdueTasks")).isLessThanOrEqualTo(followed.getInt("tasks"));
    }

    @Test
    void theHistoryOfAPaperThatMayNotBeReadIsUnknown() {
        var paper = Rows.text("select id from document where state in ('DRAFT', 'FOR_REVIEW', 'SIGNED') limit 1");
        assertThat(paper).isNotNull();

        assertUnknown("canbo.xa12", "papers", paper, "/history");
    }

    private static void assertUnknown(String username, String path, String id, String part) {
        var caller = ApiCaller.of(username, "READ");
        var forbidden = caller.get("/api/v1/" + path + "/" + id + part);

        ApiDoorST.assertProblem(forbidden, 404);
        assertThat(forbidden.body())
                .isEqualTo(caller.get("/api/v1/" + path + "/" + UUID.randomUUID() + part)
                        .body());
    }

    private static void talk(String kind, UUID id, String task, String text, UUID about) {
        Rows.change(
                "insert into task_event (id, version, task_id, kind, name, post, at, text, paper, about_id)"
                        + " values (?, 1, cast(? as uuid), ?, 'Người nói', '', clock_timestamp(), ?, '', ?)",
                id,
                task,
                kind,
                text,
                about);
    }

    @Test
    void whatWasMadeClearToOneUnitIsToldWithTheTasksOfTheSameClause() {
        var paper = Rows.text("select id from document where code = '01-TB/ĐU' limit 1");
        var tasks = Rows.text(
                "select string_agg(cast(t.id as text), ',' order by t.id) from task t"
                        + " where t.document_id = cast(? as uuid) and t.state <> 'PLANNED'",
                paper);
        var asked = tasks.split(",")[0];
        var sibling = tasks.split(",")[1];
        var clause = Rows.text("select clause_id from task where id = cast(? as uuid)", sibling);
        var question = Uuids.next();
        var answer = Uuids.next();
        try {
            Rows.change(
                    "update task set explain_by = current_date + 3, clause_id ="
                            + " (select o.clause_id from task o where o.id = cast(? as uuid)) where id = cast(? as uuid)",
                    asked,
                    sibling);
            talk("QUESTION", question, asked, "Tính cả hộ cận nghèo không?", null);
            talk("ANSWER", answer, asked, "Có, theo chuẩn mới", question);

            assertClarified(sibling);
            var log = read("tasks", asked).getJsonArray("log");
            assertThat(log.getJsonObject(0).getString("about")).isEqualTo(question.toString());
            assertThat(log.getJsonObject(1).getString("id")).isEqualTo(question.toString());
            assertThat(read("papers", paper).getJsonObject("followed").getJsonArray("clarified"))
                    .isNotEmpty();
            assertUnknown("canbo.xa12", "tasks", asked, "");
        } finally {
            Rows.change("delete from task_event where id = ?", answer);
            Rows.change("delete from task_event where id = ?", question);
            Rows.change(
                    "update task set explain_by = null, clause_id = cast(? as uuid) where id = cast(? as uuid)",
                    clause,
                    sibling);
        }
    }

    private static void assertClarified(String task) {
        var around = read("tasks", task).getJsonObject("around");
        assertThat(around.getString("explainBy")).isNotBlank();
        assertThat(around.getJsonArray("clarified"))
                .first()
                .satisfies(one -> assertThat(one.asJsonObject())
                        .containsKeys("unit", "asker", "question", "answer", "answeredBy", "answeredAt"));
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
