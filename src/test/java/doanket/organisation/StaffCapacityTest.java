package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StaffCapacityTest {

    @ParameterizedTest
    @EnumSource(StaffCapacity.class)
    void whatIsToldIsUnderstood(StaffCapacity capacity) {
        for (var language : new String[] {"vi", "en"}) {
            var told = capacity.told(language);
            assertThat(StaffCapacity.of(told)).contains(capacity);
            assertThat(StaffCapacity.of(Normalizer.normalize(told, Normalizer.Form.NFD)))
                    .contains(capacity);
        }
    }

    @ParameterizedTest
    @CsvSource({"QUYEN, ACTING", "Thay Mat, ON_BEHALF", "acting, ACTING", "On behalf, ON_BEHALF"})
    void marksAndCapitalsDoNotMatter(String typed, StaffCapacity capacity) {
        assertThat(StaffCapacity.of(typed)).contains(capacity);
    }

    @Test
    void anythingElseIsNone() {
        assertThat(StaffCapacity.of("phó")).isEmpty();
        assertThat(StaffCapacity.of(true, true)).isEqualTo(StaffCapacity.ON_BEHALF);
    }
}
