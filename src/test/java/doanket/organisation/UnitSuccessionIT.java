package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.task.PartForm;
import doanket.task.TaskDeciding;
import doanket.task.TaskList;
import doanket.task.TaskOfficeKit;
import doanket.task.TaskOfficeKit.Three;
import doanket.task.TaskPartRow;
import doanket.task.TaskQuery;
import doanket.task.TaskReading;
import doanket.task.TaskRow;
import doanket.task.TaskShow;
import doanket.task.TaskState;
import doanket.task.TaskStep;
import doanket.task.TaskWork;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is open in a unit that is closed goes on in exactly one of those that come after it. */
@ExtendWith(ArquillianExtension.class)
class UnitSuccessionIT {

    private static final String DECISION = "Nghị quyết số 09/NQ ngày 20/11/2026";

    @Inject
    TaskOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    UnitService units;

    @Inject
    UnitMoveWorker worker;

    @Inject
    TaskReading reading;

    @Inject
    TaskWork work;

    @Inject
    TaskDeciding deciding;

    private Three three;
    private UUID heir;
    private UUID second;
    private Colleague newcomer;

    @BeforeEach
    void unitsBeforeAndAfter() {
        three = kit.three();
        heir = offices.front("Ủy ban sau sắp xếp");
        second = offices.front("Ủy ban thứ hai");
        newcomer = offices.colleague(heir, "Giàng A Mới", "STAFF", false);
    }

    private void close(UUID unit, UUID... successors) {
        acting.asSystem();
        var kind = successors.length == 0 ? null : SuccessionKind.SPLIT;
        units.close(unit, new Closing(kit.today().minusDays(1), List.of(successors), kind, DECISION));
        worker.workOff();
    }

    private List<UUID> listed(Colleague person) {
        offices.as(person);
        return reading.list(TaskQuery.of(TaskList.UNIT, TaskShow.ALL)).rows().stream()
                .map(TaskRow::id)
                .toList();
    }

    @Test
    void openTasksGoToTheFirstNamedAndTheLogKeepsWhereTheyWere() {
        var open = kit.given(three, List.of(), 20);
        var begun = kit.given(three, List.of(), 30);
        offices.as(three.officer());
        work.accept(begun);

        close(three.lead(), heir, second);

        assertThat(listed(newcomer)).containsExactlyInAnyOrder(open, begun);
        assertThat(Rows.text("select count(*) from task where lead_unit = ?", second))
                .isEqualTo("0");
        var sheet = reading.sheet(begun);
        assertThat(sheet.head().state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(sheet.hands().leadName()).isEqualTo("Ủy ban sau sắp xếp");
        assertThat(sheet.log().get(0).step()).isEqualTo(TaskStep.SUCCEEDED);
        assertThat(sheet.log().get(0).text())
                .isEqualTo("Ủy ban chủ trì kết thúc hoạt động; Ủy ban sau sắp xếp tiếp nhận.");
        work.accept(begun);
        worker.workOff();
        assertThat(reading.sheet(begun).head().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void whatIsOverStaysWithTheOldUnit() {
        var done = kit.given(three, List.of(), 20);
        deciding.cancel(done, "Không cần nữa");
        close(three.lead());

        offices.as(three.leader());
        assertThat(reading.sheet(done).hands().leadName()).isEqualTo("Ủy ban chủ trì");
    }

    @Test
    void theDutyOfACoordinatorGoesToTheUnitAfterItUnlessThatLeads() {
        var apart = kit.given(three, List.of(new PartForm(three.other(), "Cung cấp số liệu")), 20);
        close(three.other(), heir);
        offices.as(three.leader());
        assertThat(reading.sheet(apart).parts())
                .extracting(TaskPartRow::unit, TaskPartRow::duty)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(heir, "Cung cấp số liệu"));
        assertThat(listed(newcomer)).contains(apart);

        close(three.lead(), heir);

        offices.as(three.leader());
        assertThat(reading.sheet(apart).hands().lead()).isEqualTo(heir);
        assertThat(reading.sheet(apart).parts()).isEmpty();
    }

    @Test
    void theUnitAfterTheGiverDecides() {
        var given = kit.given(three, List.of(), 20);
        var leader = offices.colleague(heir, "Hạng Thị Sau", "LEADER", false);
        offices.as(leader);
        assertThatThrownBy(() -> deciding.pause(given, "Chưa được quyền")).isInstanceOf(NotFoundException.class);

        close(three.giver(), heir);

        offices.as(leader);
        deciding.pause(given, "Chờ sắp xếp xong");
        assertThat(reading.sheet(given).head().state()).isEqualTo(TaskState.PAUSED);
    }

    @Test
    void aRoleOfWorkGoesOnAndOneOverOthersEndsAndBothAreTold() {
        var old = offices.front("Ủy ban có quản trị");
        var officer = offices.colleague(old, "Hà Thị Việc", "STAFF", true);
        var chief = offices.colleague(old, "Hà Văn Quản", "UNIT_ADMIN", true);
        var auditor = offices.colleague(old, "Hà Thị Soát", "AUDITOR", true);
        acting.asSystem();
        units.close(old, new Closing(kit.today().minusDays(1), List.of(heir), SuccessionKind.MERGED, DECISION));
        worker.workOff();

        assertThat(offices.as(officer).grants())
                .extracting(grant -> grant.role() + grant.unit())
                .containsExactlyInAnyOrder("STAFF" + heir, "MEMBER" + old);
        for (var one : List.of(chief, auditor)) {
            assertThat(offices.as(one).grants())
                    .extracting(grant -> grant.role() + grant.unit())
                    .containsExactly("MEMBER" + old);
        }
        assertThat(told(officer)).isEqualTo("account.handedOn account.roleHandedOn(Chuyên viên)");
        assertThat(told(chief)).isEqualTo("account.handedOn account.roleNotHandedOn(Quản trị đơn vị)");
        assertThat(told(auditor)).isEqualTo("account.handedOn account.roleNotHandedOn(Kiểm soát viên)");
    }

    private String told(Colleague whom) {
        return Rows.text("""
                select string_agg(verb || case when verb like '%Handed%' then '(' || detail || ')' else '' end, ' ' order by verb)
                from audit.deed
                where object_id = ? and unit_id = ? and verb like '%andedOn'""", whom.account().id(), heir);
    }

    @Test
    void isNotClosedWithoutAnybodyToTakeOverWhatIsOpen() {
        kit.given(three, List.of(), 20);

        assertThatThrownBy(() -> close(three.lead())).isInstanceOfSatisfying(OrganisationRefused.class, refused -> {
            assertThat(refused).hasMessage("refused.workLeft");
            assertThat(refused.arguments()).containsExactly(1L);
        });
    }

    @Test
    void nothingGoesOverBeforeTheLastDayIsPast() {
        var open = kit.given(three, List.of(), 20);
        acting.asSystem();
        units.close(
                three.lead(), new Closing(kit.today().plusDays(5), List.of(heir), SuccessionKind.REPLACED, DECISION));
        worker.workOff();

        assertThat(listed(newcomer)).isEmpty();
        assertThat(listed(three.officer())).containsExactly(open);
        Rows.change("update succession set on_day = current_date where predecessor_id = ?", three.lead());
        Rows.change("update unit_move set due = now() - interval '1 minute' where unit_id = ?", three.lead());
        worker.workOff();
        assertThat(listed(newcomer)).containsExactly(open);
    }
}
