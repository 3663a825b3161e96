package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the node are for the operator's program, and for nobody else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MetricsST {

    private static final String TOKEN = "Chi-So-Thu-Nghiem-2026";
    private static final String USER = "canbo.mttq";
    private static final Pattern LINE =
            Pattern.compile("(doanket_[a-z_]+(?:\\{[a-z]+=\"[a-z0-9_]+\"})?) (\\d+(?:\\.\\d+)?)");

    @Test
    void tellsTheOperatorHowTheNodeAndItsQueuesAre() {
        Http.signedIn(USER).get("/");

        var answer = asked("Bearer " + TOKEN);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain")
                .contains("version=0.0.4");
        assertThat(answer.body().lines())
                .allMatch(line -> line.startsWith("# ") || LINE.matcher(line).matches());
        var figures = figures(answer);
        assertThat(figures)
                .containsEntry("doanket_database_up", 1.0)
                .containsEntry("doanket_draining", 0.0)
                .containsEntry("doanket_database_connections_most", 20.0)
                .containsKeys("doanket_happenings", "doanket_happenings_due", "doanket_happenings_oldest_seconds")
                .containsKeys("doanket_mail_waiting", "doanket_mail_dead", "doanket_jvm_threads", "doanket_up_seconds")
                .containsKeys("doanket_database_connections{state=\"idle\"}", "doanket_requests_total{status=\"5xx\"}");
        assertThat(figures.get("doanket_sessions_open")).isPositive();
        assertThat(figures.get("doanket_jvm_memory_bytes{part=\"heap_used\"}")).isPositive();
        assertThat(figures.get("doanket_request_seconds_total")).isPositive();
    }

    @Test
    void countsWhatBecomesOfRequests() {
        var before = figures(asked("Bearer " + TOKEN));

        Http.visitor().get("/login");
        Http.signedIn(USER).get("/khong-co-trang-nay");

        var after = figures(asked("Bearer " + TOKEN));
        for (var status : new String[] {"2xx", "4xx"}) {
            var name = "doanket_requests_total{status=\"" + status + "\"}";
            assertThat(after.get(name)).as(name).isGreaterThan(before.get(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer Chi-So-Thu-Nghiem-202", "Bearer ", "Basic Q2hpOlNv", TOKEN, "bearer " + TOKEN})
    void isNotThereForAnybodyElse(String shown) {
        var answer = asked(shown);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Không tìm thấy").doesNotContain("doanket_");
        assertThat(Http.signedIn("quantri").get("/metrics").statusCode()).isEqualTo(404);
        assertThat(Http.visitor().get("/metrics?token=" + TOKEN).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> asked(String authorization) {
        return Http.visitor().get("/metrics", "Authorization", authorization);
    }

    private static Map<String, Double> figures(HttpResponse<String> answer) {
        return LINE.matcher(answer.body())
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> Double.valueOf(line.group(2))));
    }
}
