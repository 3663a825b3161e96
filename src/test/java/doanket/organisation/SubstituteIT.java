package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Actor;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever stands in for somebody acts in that post for a time, and all that is done says so. */
@ExtendWith(ArquillianExtension.class)
class SubstituteIT {

    @Inject
    AppointmentService appointments;

    @Inject
    DetailReading details;

    @Inject
    Actor actor;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID unit;
    private Colleague deputy;
    private UUID person;
    private LocalDate today;

    @BeforeEach
    void somebodyElsewhere() {
        unit = offices.front("Ủy ban có người vắng");
        deputy = offices.colleague(offices.front("Ủy ban cử người"), "Lò Văn Thay", "LEADER", false);
        person = offices.as(deputy).person();
        acting.asSystem();
        today = VietnamTime.day(clock.instant());
    }

    private UUID substitute(LocalDate from, LocalDate to) {
        return appointments.substitute(unit, new NewAppointment(person, "FRONT_CHAIR", from, to, false, false));
    }

    @Test
    void whatIsDoneIsStampedOnBehalf() {
        substitute(today, today.plusDays(3));

        var user = offices.as(deputy);

        assertThat(user.posts()).extracting(post -> post.title()).contains("Thay mặt Chủ tịch Ủy ban MTTQ");
        assertThat(user.posts()).filteredOn(post -> post.unit().equals(unit)).noneMatch(post -> post.primary());
        assertThat(actor.titleIn(unit)).isEqualTo("Thay mặt Chủ tịch Ủy ban MTTQ");
        assertThat(details.unit(unit).posts())
                .extracting(post -> post.title("en"))
                .containsExactly("On behalf of the Chairperson of the Front Committee");
    }

    @Test
    void isOverAfterItsLastDay() {
        substitute(today.minusDays(9), today.minusDays(1));

        assertThat(offices.as(deputy).posts()).noneMatch(post -> post.unit().equals(unit));
    }

    @Test
    void refusesOneWithoutALastDayAndIsNeverTheMainPost() {
        assertThatThrownBy(() -> substitute(today, null)).hasMessage("refused.substituteForATime");
        var id = substitute(today, today.plusDays(3));
        assertThatThrownBy(() -> appointments.makePrimary(id)).hasMessage("refused.substituteNotMain");
    }

    @Test
    void endsEarlierWhereTheAbsentOneComesBackAndNeverLater() {
        var id = substitute(today.minusDays(5), today.plusDays(9));

        assertThatThrownBy(() -> appointments.endAppointment(id, today.plusDays(10)))
                .hasMessage("refused.endsEarlier");
        appointments.endAppointment(id, today.minusDays(1));

        assertThat(offices.as(deputy).posts()).noneMatch(post -> post.unit().equals(unit));
        acting.asSystem();
        assertThatThrownBy(() -> appointments.endAppointment(id, today)).hasMessage("refused.postOver");
    }
}
