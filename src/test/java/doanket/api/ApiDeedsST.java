package doanket.api;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.ApiCaller;
import doanket.platform.PortalJson;
import doanket.testkit.Rows;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What another system did by a token says so in the log. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ApiDeedsST {

    private static final String DRAFTS = "/api/v1/news-drafts";
    private static final String BY_TOKEN = "%, API dk_test__… (Thử nghiệm)";
    private static final String LINES =
            "select count(*) from audit.deed where object_id = ? and verb = ?" + " and address like ?";

    @Test
    void aDraftThatIsBegunAndChangedStandsInTheLog() {
        var id = UUID.randomUUID();
        var caller = ApiCaller.of("canbo.mttq", "NEWS_WRITE");
        var begin = PortalJson.createObjectBuilder()
                .add("id", id.toString())
                .add("unit", unit())
                .add("content", PortalJson.createObjectBuilder().add("title", "Từ hệ thống khác"));
        var change = "{\"number\": 1, \"content\": {\"title\": \"Đổi từ hệ thống khác\"}}";

        assertThat(caller.send("POST", DRAFTS, begin.build().toString()).statusCode())
                .isEqualTo(201);
        assertThat(caller.send("PUT", DRAFTS + "/" + id, change).statusCode()).isEqualTo(200);
        var again = change.replace("1,", "2,");
        assertThat(caller.send("PUT", DRAFTS + "/" + id, again).statusCode()).isEqualTo(200);

        assertThat(lines(id, "article.begun")).isEqualTo("1");
        assertThat(lines(id, "article.changed"))
                .as("the same again is no change")
                .isEqualTo("1");
        assertThat(Rows.text("select detail from audit.deed where object_id = ? and verb = 'article.changed'", id))
                .isEqualTo("Đổi từ hệ thống khác");
    }

    private static String lines(UUID object, String verb) {
        return Rows.text(LINES, object, verb, BY_TOKEN);
    }

    private static String unit() {
        return Rows.text("select g.unit_id from role_grant g join account a on a.id = g.account_id"
                + " where a.username = 'canbo.mttq' limit 1");
    }

    @Test
    void progressOfATaskTellsTheToken() {
        var found = Rows.text("select a.username || ' ' || t.id || ' ' || t.percent from account a"
                + " join appointment p on p.person_id = a.person_id"
                + " and (p.valid_to is null or p.valid_to >= current_date)"
                + " join role_grant g on g.account_id = a.id and g.unit_id = p.unit_id"
                + " join role_permission m on m.role_code = g.role_code and m.permission = 'TASK_WORK'"
                + " join task t on t.lead_unit = p.unit_id and t.state = 'IN_PROGRESS'"
                + " where a.state = 'ACTIVE' and not a.must_change_password order by t.id limit 1");
        var parts = found.split(" ");
        var body = "{\"percent\": " + parts[2] + ", \"text\": \"Từ hệ thống khác " + UUID.randomUUID() + "\"}";
        var task = UUID.fromString(parts[1]);
        var before =
                Rows.text("select count(*) from audit.deed where object_id = ? and address like ?", task, BY_TOKEN);

        var answer = ApiCaller.of(parts[0], "TASKS_WRITE").send("POST", "/api/v1/tasks/" + task + "/progress", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Rows.text("select count(*) from audit.deed where object_id = ? and address like ?", task, BY_TOKEN))
                .isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
    }
}
