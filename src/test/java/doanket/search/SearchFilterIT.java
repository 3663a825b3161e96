package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.testkit.Statements;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SearchFilterIT extends SearchingIT {

    @Test
    void isReplacedAndRemovedByItsFeature() {
        var id = put("Bản đầu " + mark, "");
        acting.asSystem();
        index.put(entry(id, "Bản sau " + mark + "x", clock.instant()));
        assertThat(addresses(mark + "x")).containsExactly(address(id));
        assertThat(addresses("\"bản đầu " + mark + "\"")).isEmpty();

        index.remove(Note.KIND, id);

        assertThat(addresses(mark + "x")).isEmpty();
    }

    @Test
    void narrowsByCategoryUnitAndTime() {
        var old = put("Ghi chép " + mark, "", Duration.ofDays(800));
        var fresh = put("Ghi chép " + mark, "");
        var today = java.time.LocalDate.ofInstant(clock.instant(), doanket.platform.VietnamTime.ZONE);

        assertThat(ask(new SearchQuestion(mark, Note.KIND, null, "mot", null, null, 1, null))
                        .total())
                .isEqualTo(2);
        assertThat(ask(new SearchQuestion(mark, Note.KIND, null, "hai", null, null, 1, null))
                        .total())
                .isZero();
        assertThat(ask(new SearchQuestion(mark, null, reader.post().path().get(1), null, null, null, 1, null))
                        .total())
                .isEqualTo(2);
        assertThat(ask(new SearchQuestion(mark, null, Uuids.next(), null, null, null, 1, null))
                        .total())
                .isZero();
        assertThat(ask(new SearchQuestion(mark, null, null, null, today, today, 1, null))
                        .hits())
                .extracting(Hit::address)
                .containsExactly(address(fresh));
        assertThat(ask(new SearchQuestion(mark, null, null, null, null, today.minusDays(700), 1, null))
                        .hits())
                .extracting(Hit::address)
                .containsExactly(address(old));
    }

    @Test
    void turnsPagesWithoutRepeatingOrLosingAny() {
        for (int i = 0; i < 45; i++) {
            put("Ghi chép " + mark + " thứ " + i, "", Duration.ofHours(i));
        }

        var first = find(mark);
        var seen = new java.util.HashSet<String>();
        for (int page = 1; page <= first.pages(); page++) {
            ask(new SearchQuestion(mark, null, null, null, null, null, page, first.asOf()))
                    .hits()
                    .forEach(hit -> seen.add(hit.address()));
        }

        assertThat(first.total()).isEqualTo(45);
        assertThat(first.pages()).isEqualTo(3);
        assertThat(seen).hasSize(45);
    }

    @Test
    void asksTheDatabaseTwiceWhateverIsFound() {
        for (int i = 0; i < 30; i++) {
            put("Ghi chép " + mark, "nông thôn mới");
        }

        assertThat(Statements.during(() -> find(mark + " nông thôn mới"))).isLessThanOrEqualTo(2);
    }
}
