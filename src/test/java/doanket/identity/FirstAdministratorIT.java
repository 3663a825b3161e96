package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

    @Inject
    FirstAdministrator administrator;

    @Inject
    SignInService signIn;

    @Inject
    CurrentUser user;

    @Inject
    Access access;

    @Inject
    Acting acting;

    private final String username =
            "dau." + Uuids.next().toString().substring(24).toLowerCase(java.util.Locale.ROOT);

    @Test
    void isOpenedOnlyWhereThereIsNobody() {
        acting.asPortal();

        assertThat(administrator.openWhereThereIsNone(username)).isEmpty();
        assertThat(Rows.text("select count(*) from account where username = ?", username))
                .isEqualTo("0");
    }

    @Test
    void looksAfterEverythingAndHasToChangeThePassword() {
        acting.asPortal();
        var opened = administrator.open(username);
        try {
            assertThat(administrator.isTakenOver(username)).isFalse();
            var token = signIn.signIn(username, opened.password(), new Origin("127.9.9.9", "test"));
            signIn.identify(token, true);

            assertThat(user.find().orElseThrow().mustChangePassword()).isTrue();
            assertThat(access.unitsOf(Permission.UNIT_MANAGE))
                    .extracting(Object::toString)
                    .containsExactly(Rows.text("select id::text from unit where code = 'VN'"));
            assertThat(Rows.text(
                            "select count(*) from audit.deed where verb = 'account.first' and object_id = ?",
                            opened.id()))
                    .isEqualTo("1");
        } finally {
            // Another administrator for ever would be one too many for tests that look for the last one.
            Rows.change("delete from role_grant where account_id = ?", opened.id());
        }
    }
}
