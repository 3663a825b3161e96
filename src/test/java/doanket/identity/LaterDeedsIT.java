package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.StaffExport;
import doanket.organisation.StaffWords;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written into the log a little later. */
@ExtendWith(ArquillianExtension.class)
class LaterDeedsIT {

    private static final String TOLD = """
            select verb || ': ' || detail || ', ' || name || coalesce(' ' || address, '')
            from audit.deed
            where object_id = ?""";

    @Inject
    Acting acting;

    @Inject
    LaterDeeds later;

    @Inject
    LaterDeedRounds rounds;

    @Inject
    StaffExport staff;

    @Inject
    Offices offices;

    @Inject
    DeedReading deeds;

    @Inject
    CurrentUser user;

    @Test
    void aListOfStaffSaysOfWhichUnitAndHowManyRows() {
        var unit = offices.front("Ủy ban có danh sách");
        var administrator = offices.colleague(unit, "Lò Thị Quản", "UNIT_ADMIN", true);
        offices.as(administrator);

        staff.workbook(StaffWords.in(new Locale("vi")), unit);
        rounds.write();

        assertThat(Rows.text(TOLD, unit))
                .startsWith("unit.staffTaken: Ủy ban có danh sách: 1 dòng, " + administrator.fullName());
    }

    @Test
    void whatWasTakenAlongIsWrittenWithWhoAndFromWhere() {
        var object = UUID.randomUUID();
        var reader = acting.as("canbo.xa08");
        user.comesFrom(new Origin("10.1.2.3", "test"));

        later.note("file.taken", object, "/task/report.xlsx");
        rounds.write();

        assertThat(Rows.text(TOLD, object))
                .isEqualTo("file.taken: /task/report.xlsx, " + reader.fullName() + " 10.1.2.3");
    }

    @Test
    void whatIsRefusedIsWrittenWithTheObjectAskedFor() {
        var object = UUID.randomUUID();
        acting.as("canbo.xa08");

        assertThatThrownBy(() -> deeds.inUnit(object)).isInstanceOf(NotFoundException.class);
        rounds.write();

        assertThat(Rows.text(TOLD, object)).startsWith("access.refused: UNIT_MANAGE, DeedReading.inUnit, ");
    }

    @Test
    void thePortalItselfIsNotWrittenDown() {
        var object = UUID.randomUUID();
        acting.asPortal();

        later.note("file.taken", object, "nothing");
        rounds.write();

        assertThat(Rows.text(TOLD, object)).isNull();
    }
}
