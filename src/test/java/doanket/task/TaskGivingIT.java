package doanket.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.AppointmentService;
import doanket.organisation.NewAppointment;
import doanket.platform.Uuids;
import doanket.task.TaskOfficeKit.Three;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused, and what is not, when a task is given. */
@ExtendWith(ArquillianExtension.class)
class TaskGivingIT {

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    TaskGiving giving;

    @Inject
    TaskReading reading;

    @Inject
    AppointmentService appointments;

    @Inject
    Acting acting;

    private Three three;

    @BeforeEach
    void threeUnits() {
        three = kit.three();
        offices.as(three.leader());
    }

    @Test
    void refusesALeadThatCoordinatesAUnitTwiceAndAClosedUnit() {
        offices.as(three.leader());
        var due = kit.today().plusDays(5);
        var twice = List.of(new PartForm(three.other(), ""), new PartForm(three.other(), ""));

        assertThatThrownBy(() -> give(three.lead(), List.of(new PartForm(three.lead(), ""))))
                .hasMessage("refused.partIsLead");
        assertThatThrownBy(() -> give(three.lead(), twice)).hasMessage("refused.partTwice");
        assertThatThrownBy(() -> give(null, List.of())).hasMessage("refused.leadMissing");
        Rows.change(
                "update unit set valid_to = ? where id = ?",
                Date.valueOf(kit.today().minusDays(1)),
                three.other());
        assertThatThrownBy(() -> give(three.lead(), List.of(new PartForm(three.other(), ""))))
                .hasMessage("refused.unitClosed");
        assertThatThrownBy(() -> giving.give(
                        three.giver(), Uuids.next(), TaskOfficeKit.form(three.lead(), List.of(), due.minusDays(6))))
                .hasMessage("refused.dueBeforeIssue");
    }

    @Test
    void whoeverSubstitutesIsListedAsSuch() {
        var deputy = offices.colleague(three.other(), "Lò Văn Thay", "LEADER", false);
        var person = offices.as(deputy).person();
        acting.asSystem();
        appointments.substitute(
                three.giver(),
                new NewAppointment(
                        person, "FRONT_CHAIR", kit.today(), kit.today().plusDays(3), false, false));

        offices.as(three.leader());
        assertThat(postOf(person)).isEqualTo("Thay mặt Chủ tịch Ủy ban MTTQ");

        Rows.change(
                "update account set language = 'EN' where id = ?",
                three.leader().account().id());
        offices.as(three.leader());
        assertThat(postOf(person))
                .isEqualTo("On behalf, " + Rows.text("select name_en from title where code = 'FRONT_CHAIR'"));
    }

    private String postOf(UUID person) {
        return giving.leaders().stream()
                .filter(one -> person.equals(one.person()))
                .map(TaskPerson::post)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHolidayIsNoReasonToRefuseAndIsTold() {
        offices.as(three.leader());
        var holiday = LocalDate.of(2027, 9, 2);

        var id = giving.give(three.giver(), Uuids.next(), TaskOfficeKit.form(three.lead(), List.of(), holiday));

        assertThat(reading.sheet(id).days().note().holiday()).isEqualTo("Quốc khánh");
        assertThat(giving.dueNote(holiday).before()).isEqualTo("2027-08-31");
        assertThat(giving.dueNote(LocalDate.of(2027, 9, 3))).isNull();
    }

    @Test
    void theSameFormSentTwiceGivesOneTask() {
        offices.as(three.leader());
        var id = Uuids.next();
        var form = TaskOfficeKit.form(three.lead(), List.of(), kit.today().plusDays(9));

        giving.give(three.giver(), id, form);
        giving.give(three.giver(), id, form);

        assertThat(Rows.text("select count(*) from task_event where task_id = ?", id))
                .isEqualTo("1");
    }

    @Test
    void aSeriesMakesItsFirstOccurrenceAtOnce() {
        offices.as(three.leader());
        var times = new TaskTimes(TaskKind.PERIODIC, kit.today().plusDays(10), TaskPeriod.MONTH, null);
        var form = TaskOfficeKit.form(three.lead(), List.of(new PartForm(three.other(), "Tổng hợp")), null);

        var id = giving.give(three.giver(), Uuids.next(), new TaskForm(form.terms(), form.parties(), times));

        var sheet = reading.sheet(id);
        assertThat(sheet.beneath()).singleElement().satisfies(row -> {
            assertThat(row.due()).isEqualTo(kit.today().plusDays(10));
            assertThat(row.parts()).contains("phối hợp");
        });
        assertThat(sheet.days().next()).isEqualTo(kit.today().plusDays(10).plusMonths(1));
    }

    private UUID give(UUID lead, List<PartForm> with) {
        return giving.give(
                three.giver(),
                Uuids.next(),
                TaskOfficeKit.form(lead, with, kit.today().plusDays(5)));
    }
}
