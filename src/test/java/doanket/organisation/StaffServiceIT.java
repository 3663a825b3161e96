package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.NewPerson;
import doanket.platform.NotFoundException;
import doanket.platform.Trouble;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StaffServiceIT {

    private static final LocalDate SINCE = LocalDate.of(2026, 7, 1);

    @Inject
    StaffService staff;

    @Inject
    Offices offices;

    private UUID own;
    private UUID foreign;
    private Colleague administrator;
    private UUID stranger;

    @BeforeEach
    void foundTwoBranches() {
        own = offices.front("Ủy ban MTTQ xã Nhà");
        foreign = offices.front("Ủy ban MTTQ xã Người Ta");
        offices.as(offices.colleague(foreign, "Giàng Thị Bên", "UNIT_ADMIN", true));
        stranger = staff.enter(foreign, new NewPerson("Giàng A Xa", "xa@vi.du", "0900 111 222"), officer(null));
        administrator = offices.colleague(own, "Vàng Thị Nhà", "UNIT_ADMIN", true);
        offices.as(administrator);
    }

    @Test
    void entersAPersonWithAFirstPostWhichIsTheMainOne() {
        var id = staff.enter(own, new NewPerson(" Rơ Châm  H'Yéo ", "yeo@vi.du", "0912.345.678"), officer(null));

        var person = staff.person(id);
        assertThat(person.fullName()).isEqualTo("Rơ Châm H'Yéo");
        assertThat(person.phone()).isEqualTo("0912345678");
        assertThat(person.unit()).isEqualTo(own);
        assertThat(person.posts()).singleElement().matches(AppointmentRow::main);
    }

    @Test
    void tellsWhoOfThatNameHoldsThatPostAlready() {
        var id = staff.enter(own, new NewPerson("Lý Thị Trùng", null, null), officer(null));
        var again = officer(Uuids.next());

        assertThat(staff.namesakes(own, "ly thi TRUNG", again)).containsExactly(id);
        assertThat(staff.namesakes(own, "Lý Thị Trùng", officer(id)))
                .as("the same form sent twice")
                .isEmpty();
        assertThat(staff.namesakes(own, "Lý Thị Khác", again)).isEmpty();
        assertThat(staff.lastDay(own)).isEmpty();
        assertThatThrownBy(() -> staff.namesakes(foreign, "Lý Thị Trùng", again))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refusesWhatIsNoAddressAndNoNumber() {
        assertThatThrownBy(() -> staff.enter(own, new NewPerson("An", "an tai nha", null), officer(null)))
                .hasMessage("refused.emailShape");
        assertThatThrownBy(() -> staff.enter(own, new NewPerson("An", null, "gọi sau"), officer(null)))
                .hasMessage("refused.phoneShape");
    }

    @Test
    void aUnitAdministratorSeesTheOwnBranchOnly() {
        assertThat(staff.find("Giàng", 1).rows()).isEmpty();
        assertThat(staff.find("vang thi nha", 1).rows())
                .extracting(StaffMember::fullName)
                .contains("Vàng Thị Nhà");
        assertThatThrownBy(() -> staff.of(foreign, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> staff.person(stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> staff.correct(stranger, 1, new NewPerson("Đổi Tên", null, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLongListComesPageByPage() {
        Rows.change("""
                with made as (
                    insert into person (id, version, full_name, full_name_fold, sort_key)
                    select gen_random_uuid(), 1, 'Lò Văn Đông', 'lo van dong', 'dong lo van ' || n
                    from generate_series(1, 110) n
                    returning id
                )
                insert into appointment (id, version, person_id, unit_id, title_code, acting, main, valid_from)
                select gen_random_uuid(), 1, id, ?, 'OFFICER', false, true, current_date - 9 from made""", own);

        var first = staff.of(own, 1);
        var second = staff.of(own, 2);

        assertThat(first.rows()).hasSize(100);
        assertThat(first.more()).isTrue();
        assertThat(second.rows()).hasSize(11).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.more()).isFalse();
        assertThat(second.first()).isEqualTo(101);
        assertThat(second.last()).isEqualTo(111);
        assertThat(staff.find("lò văn đông", 2).rows()).hasSize(10);
    }

    @Test
    void aFurtherPostGivesNoHoldOnSomebodyElsesPerson() {
        staff.appoint(own, new NewAppointment(stranger, "OFFICER", SINCE, null, false, true));

        assertThat(staff.of(own, 1).rows()).anyMatch(post -> post.person().equals(stranger) && !post.main());
        assertThatThrownBy(() -> staff.correct(stranger, 1, new NewPerson("Đổi Tên", null, null)))
                .isInstanceOf(NotFoundException.class);
        var taken = staff.named("Giang A Xa").stream().map(PersonName::id).toList();
        assertThat(taken).contains(stranger);
        assertThatThrownBy(() -> staff.makePrimary(stranger, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyGetsHoldOfSomebodyWhoseMainPostHasEnded() {
        Rows.change(
                "update appointment set valid_from = date '2020-01-01', valid_to = date '2020-12-31' where person_id = ?",
                stranger);

        staff.appoint(own, new NewAppointment(stranger, "OFFICER", SINCE, null, false, true));

        assertThat(staff.of(own, 1).rows()).anyMatch(post -> post.person().equals(stranger) && !post.main());
        assertThatThrownBy(() -> staff.person(stranger)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anOwnPersonWhoseMainPostHasEndedGetsANewOne() {
        var id = staff.enter(own, new NewPerson("Lò Thị Trở Lại", null, null), officer(null));
        Rows.change(
                "update appointment set valid_from = date '2020-01-01', valid_to = date '2020-12-31' where person_id = ?",
                id);

        staff.appoint(own, new NewAppointment(id, "CLERK", SINCE, null, false, false));

        assertThat(staff.person(id).posts())
                .filteredOn(AppointmentRow::main)
                .singleElement()
                .matches(post -> post.from().equals(SINCE));
    }

    @Test
    void theMainPostMovesAndEndedPostsStay() {
        var id = staff.enter(own, new NewPerson("Lò Thị Chuyển", null, null), officer(null));
        staff.appoint(own, new NewAppointment(id, "CLERK", SINCE, null, false, false));
        var second = staff.person(id).posts().stream()
                .filter(post -> !post.main())
                .findFirst()
                .orElseThrow();

        staff.makePrimary(id, second.id());
        staff.endAppointment(second.id(), SINCE.plusDays(30));

        assertThat(staff.person(id).posts())
                .anyMatch(post -> post.id().equals(second.id())
                        && post.main()
                        && SINCE.plusDays(30).equals(post.to()));
    }

    @Test
    void theSecondOfTwoWhoCorrectAPersonIsRefused() {
        var id = staff.enter(own, new NewPerson("Lò Thị Hai Người Sửa", null, null), officer(null));
        long seen = staff.person(id).seen();
        staff.correct(id, seen, new NewPerson("Lò Thị Sửa", "sua@vi.du", null));

        assertThatThrownBy(() -> staff.correct(id, seen, new NewPerson("Lò Thị Sửa Đè", null, "0900 111 222")))
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.EDITED_MEANWHILE));

        assertThat(staff.person(id))
                .matches(person -> person.fullName().equals("Lò Thị Sửa"))
                .matches(person -> person.email().equals("sua@vi.du"))
                .matches(person -> person.seen() > seen);
    }

    @Test
    void aFormSentTwiceEntersOnePersonWithOnePost() {
        var wanted = new NewPerson("Lò Thị Một Lần", "motlan@vi.du", null);
        var given = Uuids.next();

        assertThat(staff.enter(own, wanted, officer(given))).isEqualTo(given);
        assertThat(staff.enter(own, wanted, officer(given))).isEqualTo(given);

        assertThat(staff.find("Lò Thị Một Lần", 1).rows()).hasSize(1);
        assertThatThrownBy(() -> staff.enter(own, new NewPerson("Lò Thị Khác", null, null), officer(given)))
                .hasMessage("refused.formSentBefore");
    }

    @Test
    void anIdOfSomebodyElsesPersonEntersNobody() {
        var same = new NewPerson("Giàng A Xa", "xa@vi.du", "0900111222");

        assertThatThrownBy(() -> staff.enter(own, same, officer(stranger))).isInstanceOf(NotFoundException.class);

        assertThat(staff.of(own, 1).rows()).noneMatch(post -> post.person().equals(stranger));
    }

    private static NewAppointment officer(UUID person) {
        return new NewAppointment(person, "OFFICER", SINCE, null, false, false);
    }
}
