package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordProfileTest {

    @Test
    void whatIsOutOfBoundsIsBroughtToTheNearestBound() {
        assertThat(new PasswordProfile(0, 0, 0, -1, -1)).isEqualTo(new PasswordProfile(8, 1, 14, 0, 0));
        assertThat(new PasswordProfile(999, 9, 1, 99, 9_999)).isEqualTo(new PasswordProfile(64, 4, 64, 24, 730));
    }

    @Test
    void anInstallationMayAskForMoreOrForLess() {
        var strict = new PasswordProfile(14, 4, 24, 10, 90);
        var mild = new PasswordProfile(8, 3, 16, 2, 0);

        assertThatThrownBy(() -> PasswordPolicy.check("Xuan-Hong7", "canbo", strict))
                .hasMessage("refused.passwordLength")
                .extracting(refused -> ((IdentityRefused) refused).arguments()[0])
                .isEqualTo(14);
        assertThatThrownBy(() -> PasswordPolicy.check("mot cum tu kha dai", "canbo", strict))
                .hasMessage("refused.passwordClasses");
        assertThatCode(() -> PasswordPolicy.check("xuanhong-7", "canbo", mild)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordPolicy.check("xuanhong", "canbo", mild))
                .hasMessage("refused.passwordClasses");
    }
}
