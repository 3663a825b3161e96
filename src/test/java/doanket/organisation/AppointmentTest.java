package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private static Appointment post(LocalDate last, boolean acting) {
        return new Appointment(
                Uuids.next(), new NewAppointment(Uuids.next(), "FRONT_CHAIR", FIRST, last, acting, false));
    }

    @Test
    void isEndedOnADayThatIsNamedAndNotBeforeItsFirst() {
        var post = post(null, false);

        assertThatThrownBy(() -> post.end(null)).hasMessage("refused.lastDayMissing");
        assertThatThrownBy(() -> post.end(FIRST.minusDays(1))).hasMessage("refused.periodReversed");
        post.end(LAST);

        assertThat(post.period().to()).isEqualTo(LAST);
    }

    @Test
    void oneOnBehalfOfTheHolderIsForATimeAndNeverActing() {
        assertThatThrownBy(() -> post(null, false).standIn()).hasMessage("refused.substituteForATime");
        assertThatThrownBy(() -> post(LAST, true).standIn()).hasMessage("refused.substituteForATime");
    }

    @Test
    void oneOnBehalfOfTheHolderIsNeverTheMainOne() {
        var post = post(LAST, false);
        post.standIn();

        assertThatThrownBy(post::becomeMain).hasMessage("refused.substituteNotMain");
        assertThat(post.isMain()).isFalse();
    }

    @Test
    void anyOtherMayBecomeTheMainOne() {
        var post = post(LAST, true);

        post.becomeMain();

        assertThat(post.isMain()).isTrue();
    }

    @Test
    void needsItsUnitItsHolderAndItsTitle() {
        var wanted = new NewAppointment(Uuids.next(), "FRONT_CHAIR", FIRST, null, false, false);

        assertThatThrownBy(() -> new Appointment(null, wanted)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Appointment(
                        Uuids.next(), new NewAppointment(null, "FRONT_CHAIR", FIRST, null, false, false)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Appointment(
                        Uuids.next(), new NewAppointment(Uuids.next(), null, FIRST, null, false, false)))
                .isInstanceOf(NullPointerException.class);
    }
}
