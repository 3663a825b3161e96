package doanket.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.PostOffice;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whether mail leaves the house is known at once. */
@ExtendWith(ArquillianExtension.class)
class MailTrialIT {

    private static final String OWN = "quantri.thu@vi.du";
    private static final String ADDRESS =
            "update person set email = ? where id = (select person_id from account where username = 'quantri')";

    @Inject
    MailTrial trial;

    @Inject
    Acting acting;

    private String before;

    @BeforeEach
    void anAdministrator() {
        before = Rows.text(
                "select p.email from person p join account a on a.person_id = p.id where a.username = 'quantri'");
        Rows.change(ADDRESS, OWN);
        acting.as("quantri");
    }

    @AfterEach
    void asItWas() {
        Rows.change(ADDRESS, before);
    }

    @Test
    void arrivesAtOnce() {
        try (var office = PostOffice.open()) {
            trial.send();

            assertThat(office.to(OWN))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.subject()).startsWith("Thư thử: "));
        }
    }

    @Test
    void theServersTroubleIsTold() {
        assertThatThrownBy(trial::send).isInstanceOfSatisfying(NotificationRefused.class, refusal -> {
            assertThat(refusal).hasMessage("refused.mailTroubled");
            assertThat(refusal.arguments()[0]).isEqualTo(OWN);
        });
    }

    @Test
    void whoeverHasNoAddressIsTold() {
        Rows.change(ADDRESS, (Object) null);

        assertThatThrownBy(trial::send).hasMessage("refused.addressMissing");
    }

    @Test
    void isForAdministratorsAlone() {
        acting.as("canbo.hnd");

        assertThatThrownBy(trial::send).isInstanceOf(NotFoundException.class);
    }
}
