package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorCodeTest {

    /** The secret of the examples of RFC 6238, appendix B: "12345678901234567890". */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(FactorCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockMayBeThirtySecondsOff() {
        long step = NOW.getEpochSecond() / FactorCode.STEP_SECONDS;
        for (int off = -1; off <= 1; off++) {
            var typed = FactorCode.at(SECRET, NOW.plusSeconds((long) off * FactorCode.STEP_SECONDS));
            assertThat(FactorCode.stepOf(typed, SECRET, NOW)).hasValue(step + off);
        }
        assertThat(FactorCode.stepOf(FactorCode.at(SECRET, NOW.plusSeconds(90)), SECRET, NOW))
                .isEmpty();
        assertThat(FactorCode.stepOf(FactorCode.at(SECRET, NOW.minusSeconds(90)), SECRET, NOW))
                .isEmpty();
    }

    @Test
    void blanksBetweenTheDigitsAreNothing() {
        assertThat(FactorCode.stepOf(" 081 804 ", SECRET, NOW)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "0818040", "08180a", "GEZD-GNBV-GY3T", "０８１８０４"})
    void whatIsNoSuchCodeNeverFits(String typed) {
        assertThat(FactorCode.stepOf(typed, SECRET, NOW)).isEmpty();
        assertThat(FactorCode.stepOf(null, SECRET, NOW)).isEmpty();
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(FactorCode.freshSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(FactorCode.freshSecret());
    }

    @Test
    void codesOnPaperAreReadHoweverTheyAreTyped() {
        var codes = RecoveryCode.fresh();

        assertThat(codes)
                .hasSize(RecoveryCode.COUNT)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}"));
        assertThat(RecoveryCode.hash(" abcd efgh-2345 ")).isEqualTo(RecoveryCode.hash("ABCD-EFGH-2345"));
        assertThat(RecoveryCode.hash("ABCD-EFGH-2346")).isNotEqualTo(RecoveryCode.hash("ABCD-EFGH-2345"));
        assertThat(RecoveryCode.hash(null)).isEqualTo(RecoveryCode.hash(""));
    }

    @ParameterizedTest
    @CsvSource({
        "false,false,false,OPEN",
        "false,false,true,TO_SET_UP",
        "true,false,false,ASKED",
        "true,false,true,ASKED",
        "true,true,true,OPEN"
    })
    void whoHasOneIsAskedAndWhoMustHaveOneSetsItUp(
            boolean enrolled, boolean proven, boolean demanded, FactorState state) {
        assertThat(FactorState.of(enrolled, proven, demanded)).isEqualTo(state);
    }

    @Test
    void rolesAreNamedBetweenCommas() {
        assertThat(DemandedFactor.roles(" system_admin, EDITOR ,,"))
                .containsExactlyInAnyOrder("SYSTEM_ADMIN", "EDITOR");
        assertThat(DemandedFactor.roles("")).isEmpty();
    }
}
