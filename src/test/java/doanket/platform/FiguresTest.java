package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void saysOnceWhatAFigureIsAndThenItsParts() {
        var text = Figures.write(List.of(
                Figure.gauge("doanket_mail_waiting", "Mail in the outbox.", 12),
                Figure.counter("doanket_requests_total", "Requests.", 3).of("status", "2xx"),
                Figure.counter("doanket_requests_total", "Requests.", 0).of("status", "5xx")));

        assertThat(text).isEqualTo("""
                # HELP doanket_mail_waiting Mail in the outbox.
                # TYPE doanket_mail_waiting gauge
                doanket_mail_waiting 12
                # HELP doanket_requests_total Requests.
                # TYPE doanket_requests_total counter
                doanket_requests_total{status="2xx"} 3
                doanket_requests_total{status="5xx"} 0
                """);
    }

    @Test
    void writesNumbersWithoutExponents() {
        assertThat(Figures.write(List.of(Figure.gauge("a", "b", 12_345_678_900d))))
                .endsWith("a 12345678900\n");
        assertThat(Figures.write(List.of(Figure.gauge("a", "b", 0.25)))).endsWith("a 0.25\n");
        assertThat(Figures.write(List.of(Figure.gauge("a", "b", Double.NaN)))).endsWith("a NaN\n");
    }
}
