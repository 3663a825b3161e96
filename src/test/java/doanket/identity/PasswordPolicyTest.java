package doanket.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Xuan-Hong7", "một cụm từ thật là dài", "aaaaaaaaaaaaaaaa", "Đường-8-km"})
    void takesAllFourClassesOrALongPhrase(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, "canbo.mttq", PasswordProfile.USUAL))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ngan-7x", "Ngan-7890"})
    void refusesLessThanTenCharacters(String password) {
        refused(password, "refused.passwordLength");
    }

    @Test
    void refusesWhatWouldKeepTheProcessorBusy() {
        refused("x".repeat(PasswordProfile.LONGEST + 1), "refused.passwordLength");
    }

    @ParameterizedTest
    @ValueSource(strings = {"khongcohoa7-", "KHONGCOTHUONG7-", "KhongCoSo--", "KhongCoDau77"})
    void refusesAShortOneThatLacksAClass(String password) {
        refused(password, "refused.passwordClasses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"La-CanBo-2026", "La-Cánbộ-2026", "La-MTTQ-20266"})
    void refusesAPartOfTheUserNameWithOrWithoutMarks(String password) {
        refused(password, "refused.passwordHasUserName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mật-Khẩu-2026", "Pass-Word-123", "Đoàn-Kết-2026"})
    void refusesWhatEverybodyTriesFirst(String password) {
        refused(password, "refused.passwordCommon");
    }

    private static void refused(String password, String reason) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, "canbo.mttq", PasswordProfile.USUAL))
                .isInstanceOf(IdentityRefused.class)
                .hasMessage(reason);
    }
}
