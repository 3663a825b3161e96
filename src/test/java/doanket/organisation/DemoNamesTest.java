package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.DemoNames.Manner;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoNamesTest {

    @Test
    void theSameNamesComeEachTime() {
        var once = Stream.generate(() -> new DemoNames().next(Manner.HIGHLAND)).limit(3);

        assertThat(once.distinct()).hasSize(1);
    }

    @Test
    void aReservedNameIsNeverGivenToSomebodyElse() {
        var first = new DemoNames().next(Manner.NORTHERN);
        var names = new DemoNames();
        names.reserve(first);

        assertThat(names.next(Manner.NORTHERN)).isNotEqualTo(first);
    }

    @Test
    void hundredsOfPeopleAllHaveNamesOfTheirOwn() {
        var names = new DemoNames();
        var seen = new HashSet<String>();

        for (var manner : Manner.values()) {
            for (int i = 0; i < 100; i++) {
                assertThat(seen.add(names.next(manner))).isTrue();
            }
        }
    }
}
