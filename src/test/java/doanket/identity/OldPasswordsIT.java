package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OldPasswordsIT {

    /** Longer than nearly all accounts of other tests have been there. */
    private static final int DAYS = 700;

    @Inject
    OldPasswords passwords;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Test
    void withoutSettingsTheUsualIsDemanded() {
        assertThat(PasswordProfile.ofInstallation()).isEqualTo(PasswordProfile.USUAL);
    }

    private static String mustChange(Object account) {
        return Rows.text("select must_change_password from account where id = ?", account);
    }

    @Test
    void aPasswordThatIsTooOldHasToBeChangedAndAYoungerOneNot() {
        var unit = offices.front("Ủy ban MTTQ xã Mật Khẩu Cũ");
        var old = offices.colleague(unit, "Lò Văn Cũ", "STAFF", false).account().id();
        var young =
                offices.colleague(unit, "Lò Văn Mới", "STAFF", false).account().id();
        Rows.change("update account set must_change_password = false where id in (?, ?)", old, young);
        Rows.change("update account set password_changed_at = now() - interval '701 days' where id = ?", old);
        acting.asPortal();

        assertThat(passwords.age(0)).isZero();
        assertThat(mustChange(old)).isEqualTo("f");
        assertThat(passwords.age(DAYS)).isPositive();

        assertThat(mustChange(old)).isEqualTo("t");
        assertThat(mustChange(young)).isEqualTo("f");
        assertThat(passwords.age(DAYS)).isZero();
    }
}
