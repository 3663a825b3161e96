package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountConcernRepositoryTest {

    @ParameterizedTest
    @CsvSource({"90, 14", "28, 14", "20, 10", "10, 5", "1, 0"})
    void nobodyIsToldOfAccountsThatWereUsedTheOtherDay(int unusedDays, int soon) {
        assertThat(AccountConcernRepository.soon(unusedDays)).isEqualTo(soon);
    }
}
