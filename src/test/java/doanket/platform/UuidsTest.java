package doanket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {

    @Test
    void areOrderedByTheirBirth() {
        var born = Stream.generate(Uuids::next).limit(100).map(UUID::toString).toList();

        assertThat(born).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areReadFromAnAddress() {
        var id = Uuids.next();

        assertThat(Uuids.orNull(id.toString())).isEqualTo(id);
        assertThat(Uuids.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2026-02-30", "31/4/2026", "5/2026", "\0", "+999999999-01-01T"})
    void whatIsMalformedIsNone(String text) {
        assertThat(Uuids.orNull(text)).isNull();
        assertThat(Uuids.parse(text)).isEmpty();
    }
}
