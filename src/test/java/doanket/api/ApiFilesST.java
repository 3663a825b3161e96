package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.testkit.Rows;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that go with what may be read: told with it, given by their ids, and to nobody else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiFilesST {

    private static final String LEADER = "lanhdao.mttq";
    private static final String WORDS = "Ghi chép kèm theo ";
    private static final String NAME = "Biên bản \"1\".txt";

    /** A paper that nobody put there and nothing uses yet. */
    static UUID file() {
        var content = Uuids.next();
        var file = Uuids.next();
        var words = WORDS + file;
        Rows.change(
                "insert into file_content (id, source_sha256, kind, type, width, height, created_at)"
                        + " values (?, sha256(convert_to(?, 'UTF8')), 'TXT', 'text/plain', 0, 0, now())",
                content,
                words);
        Rows.change(
                "insert into file_rendition (content_id, width, size, sha256)"
                        + " values (?, 0, octet_length(?), sha256(convert_to(?, 'UTF8')))",
                content,
                words,
                words);
        Rows.change(
                "insert into file_chunk (content_id, width, position, bytes) values (?, 0, 0, convert_to(?, 'UTF8'))",
                content,
                words);
        Rows.change(
                "insert into file (id, version, content_id, name, unit_id, uploaded_at)"
                        + " select ?, 1, ?, ?, u.id, now() from unit u limit 1",
                file,
                content,
                NAME);
        return file;
    }

    @Test
    void whatUsesNoReadableThingLooksAsWhatIsNotThere() {
        var file = file();
        var caller = ApiCaller.of(LEADER, "READ");

        for (var end : new String[] {"", "/content"}) {
            var unused = caller.get("/api/v1/files/" + file + end);
            ApiDoorST.assertProblem(unused, 404);
            assertThat(unused.body())
                    .isEqualTo(caller.get("/api/v1/files/" + UUID.randomUUID() + end)
                            .body());
        }
        ApiDoorST.assertProblem(ApiCaller.of(LEADER, "NEWS_WRITE").get("/api/v1/files/" + file), 403);
    }

    @Test
    void aFileOfAMeetingIsToldWithItAndGivenAsItIs() {
        var file = file();
        var caller = ApiCaller.of(LEADER, "READ");
        var meeting = first(caller, "/api/v1/meetings?show=HELD");
        Rows.change(
                "insert into meeting_file (id, version, meeting_id, position, file_id, label, photo, caption,"
                        + " alternative, credit) values (?, 1, ?, 99, ?, 'Kèm theo', false, '', '', '')",
                Uuids.next(),
                meeting,
                file);
        try {
            var told = read(caller, "/api/v1/meetings/" + meeting).getJsonArray("files").stream()
                    .map(one -> one.asJsonObject())
                    .filter(one -> one.getString("id").equals(file.toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.getString("label")).isEqualTo("Kèm theo");
            assertThat(told.getString("name")).isEqualTo(NAME);

            var one = read(caller, "/api/v1/files/" + file);
            assertThat(one.getString("name")).isEqualTo(NAME);
            assertThat(one.getString("type")).isEqualTo("text/plain");
            var content = caller.get("/api/v1/files/" + file + "/content");
            assertThat(content.statusCode()).isEqualTo(200);
            assertThat(content.body()).isEqualTo(WORDS + file);
            var headers = content.headers();
            assertThat(headers.firstValue("Content-Type").orElse("")).startsWith("text/plain");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "sandbox");
            assertThat(headers.firstValue("Content-Length")).contains(String.valueOf(one.getInt("size")));
            assertThat(headers.firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"Bi_n b_n _1_.txt\"")
                    .contains("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n");
        } finally {
            Rows.change("delete from meeting_file where file_id = ?", file);
        }
        ApiDoorST.assertProblem(caller.get("/api/v1/files/" + file), 404);
    }

    @Test
    void aFileOfAVisitIsToldWithIt() {
        var file = file();
        var caller = ApiCaller.of(LEADER, "READ");
        var visit = Rows.text("select o.id || ' ' || n.id from opinion_oversight o"
                + " join opinion_note n on n.oversight_id = o.id and n.kind = 'VISIT'"
                + " join appointment p on p.unit_id = o.unit_id"
                + " and (p.valid_to is null or p.valid_to >= current_date)"
                + " join account a on a.person_id = p.person_id and a.username = 'lanhdao.mttq' order by n.id limit 1");
        var ids = visit.split(" ");
        Rows.change(
                "insert into opinion_file (subject_id, file_id, oversight_id, position) values (?, ?, ?, 99)",
                UUID.fromString(ids[1]),
                file,
                UUID.fromString(ids[0]));
        try {
            assertThat(read(caller, "/api/v1/oversights/" + ids[0]).getJsonArray("visits").stream()
                            .flatMap(one -> one.asJsonObject().getJsonArray("files").stream())
                            .map(one -> one.asJsonObject().getString("id")))
                    .contains(file.toString());
            assertThat(read(caller, "/api/v1/files/" + file).getString("name")).isEqualTo(NAME);
        } finally {
            Rows.change("delete from opinion_file where file_id = ?", file);
        }
    }

    @Test
    void aFileThatProvesProgressIsToldInTheLog() {
        var file = file();
        var found = Rows.text("select a.username || ' ' || t.id || ' ' || e.id from account a"
                + " join appointment p on p.person_id = a.person_id"
                + " and (p.valid_to is null or p.valid_to >= current_date)"
                + " join role_grant g on g.account_id = a.id and g.unit_id = p.unit_id"
                + " join role_permission m on m.role_code = g.role_code and m.permission = 'TASK_WORK'"
                + " join task t on t.lead_unit = p.unit_id and t.state = 'IN_PROGRESS'"
                + " join task_event e on e.task_id = t.id"
                + " where a.state = 'ACTIVE' and not a.must_change_password order by t.id, e.id limit 1");
        var parts = found.split(" ");
        var caller = ApiCaller.of(parts[0], "READ");
        Rows.change("insert into task_event_file (event_id, file_id) values (?, ?)", UUID.fromString(parts[2]), file);
        try {
            assertThat(read(caller, "/api/v1/tasks/" + parts[1]).getJsonArray("log").stream()
                            .flatMap(one -> one.asJsonObject().getJsonArray("files").stream())
                            .map(one -> one.asJsonObject().getString("type")))
                    .contains("text/plain");
            assertThat(caller.get("/api/v1/files/" + file + "/content").body()).isEqualTo(WORDS + file);
        } finally {
            Rows.change("delete from task_event_file where file_id = ?", file);
        }
    }

    private static UUID first(ApiCaller caller, String list) {
        return UUID.fromString(
                read(caller, list).getJsonArray("items").getJsonObject(0).getString("id"));
    }

    private static JsonObject read(ApiCaller caller, String path) {
        var answer = caller.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return PortalJson.object(answer.body());
    }
}
