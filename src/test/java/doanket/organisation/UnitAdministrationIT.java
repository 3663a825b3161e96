package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Trouble;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UnitAdministrationIT {

    @Inject
    UnitAdministration administration;

    @Inject
    CatalogueAdministration catalogue;

    @Inject
    AccountAdministration accounts;

    @Inject
    AccountLists lists;

    @Inject
    StaffService staff;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID own;
    private UUID beneath;
    private UUID foreign;

    private String password;

    @BeforeEach
    void foundTwoBranches() {
        own = offices.front("Ủy ban MTTQ xã Suối Riêng");
        beneath = offices.front("Ban Công tác Mặt trận bản Riêng", own);
        foreign = offices.front("Ủy ban MTTQ xã Suối Riêng Khác");
        var administrator = offices.colleague(own, "Sùng Thị Trông", "UNIT_ADMIN", true);
        password = administrator.account().password();
        offices.as(administrator);
    }

    @Test
    void beginsInsideTheUnitOfTheRole() {
        assertThat(administration.roots().rows()).extracting(ManagedUnitRow::id).containsExactly(own);
        assertThat(administration.beneath(own).rows())
                .extracting(ManagedUnitRow::id)
                .containsExactly(beneath);
        assertThat(administration.beneath(beneath).above())
                .extracting(UnitName::id)
                .containsExactly(own);
    }

    @Test
    void findsInTheOwnBranchOnly() {
        assertThat(administration.find("suoi rieng").rows())
                .extracting(ManagedUnitRow::id)
                .containsExactly(own);
    }

    @Test
    void aForgedIdIsNotFound() {
        assertThatThrownBy(() -> administration.unit(foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.beneath(foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.rename(foreign, 1, "Tên khác", null, null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.found(foreign, village(today()), "SUBORDINATE"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.unit(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aUnitThatIsYetToBeginCanBePreparedAlready() {
        var id = administration.found(own, village(today().plusDays(40)), "SUBORDINATE");

        administration.rename(id, administration.unit(id).seen(), "Bản Sắp Có", null, null);

        assertThat(administration.unit(id).name()).isEqualTo("Bản Sắp Có");
        assertThat(administration.beneath(own).rows())
                .extracting(ManagedUnitRow::id)
                .contains(id);
    }

    @Test
    void onlyASystemAdministratorKeepsTheCatalogues() {
        assertThatThrownBy(() -> catalogue.words(CatalogueKind.TITLES)).isInstanceOf(NotFoundException.class);
        acting.as("quantri");
        var code = "T" + Uuids.next().toString().replace("-", "_").toUpperCase(Locale.ROOT);

        catalogue.add(CatalogueKind.TITLES, word(code, "Tổ trưởng thử", null));
        catalogue.correct(CatalogueKind.TITLES, word(code, "Tổ trưởng", null));
        assertThat(catalogue.uses(CatalogueKind.TITLES, code)).isZero();
        catalogue.retire(CatalogueKind.TITLES, read(CatalogueKind.TITLES, code));

        assertThat(catalogue.uses(CatalogueKind.TITLES, "FRONT_CHAIR")).isPositive();
        assertThat(catalogue.uses(CatalogueKind.LEVELS, "COMMUNE")).isPositive();
        assertThat(catalogue.uses(CatalogueKind.RELATIONS, "VERTICAL")).isPositive();
        assertThat(catalogue.uses(CatalogueKind.TYPES, "FRONT")).isPositive();
        assertThat(catalogue.words(CatalogueKind.TITLES))
                .filteredOn(word -> word.code().equals(code))
                .singleElement()
                .matches(word -> word.nameVi().equals("Tổ trưởng") && word.to() != null);
        assertThatThrownBy(() -> catalogue.add(CatalogueKind.TITLES, word(code, "Tổ trưởng", null)))
                .hasMessage("refused.entryCodeTaken");
        assertThatThrownBy(() -> catalogue.add(CatalogueKind.LEVELS, word("mã sai", "Tổ", null)))
                .hasMessage("refused.entryCodeShape");
    }

    @Test
    void theSecondOfTwoWhoChangeAnEntryOfAnyCatalogueIsToldSo() {
        acting.as("quantri");
        for (var kind : CatalogueKind.values()) {
            var code = "K" + Uuids.next().toString().replace("-", "_").toUpperCase(Locale.ROOT);

            catalogue.add(kind, word(code, "Mục thử", today().plusYears(1)));
            var seen = read(kind, code);
            catalogue.correct(kind, seen);

            assertThat(read(kind, code).seen()).isEqualTo(seen.seen() + 1);
            assertThatThrownBy(() -> catalogue.correct(kind, seen))
                    .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.EDITED_MEANWHILE));
            assertThatThrownBy(() -> catalogue.retire(kind, seen))
                    .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.EDITED_MEANWHILE));
            catalogue.retire(kind, read(kind, code));
            assertThat(read(kind, code).to()).isEqualTo(today());
        }
    }

    @Test
    void anEntryThatIsNotThereIsNeitherCorrectedNorRetired() {
        acting.as("quantri");
        var unknown = word("KHONG_CO", "Không có", null);

        assertThatThrownBy(() -> catalogue.correct(CatalogueKind.TYPES, unknown))
                .hasMessage("refused.notInCatalogue");
        assertThatThrownBy(() -> catalogue.retire(CatalogueKind.TYPES, unknown)).hasMessage("refused.notInCatalogue");
    }

    private CatalogueWord read(CatalogueKind kind, String code) {
        return catalogue.words(kind).stream()
                .filter(word -> word.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void opensOneAccountForAPersonWithARoleInTheOwnBranch() {
        var person = staff.enter(
                own,
                new doanket.identity.NewPerson("Lò Văn Mới", null, null),
                new NewAppointment(null, "OFFICER", today(), null, false, true));
        var username = "t." + Uuids.next().toString().substring(19);
        assertThat(accounts.start(person, today()).username()).isEqualTo("moi.lv");

        var opened = accounts.open(person, Uuids.next(), username, role(own), password);

        assertThat(accounts.account(opened.id()).roles())
                .extracting(AccountRole::unitName)
                .containsExactly("Ủy ban MTTQ xã Suối Riêng");
        assertThat(lists.accounts("lo van moi", 1).rows())
                .extracting(AccountLine::username)
                .contains(username);
        assertThatThrownBy(() -> accounts.open(person, Uuids.next(), "khac." + username, role(own), password))
                .hasMessage("refused.accountThere");
        assertThatThrownBy(() -> accounts.grant(opened.id(), role(foreign), password))
                .hasMessage("refused.beyondOwnRights");
    }

    @Test
    void aRoleBeginsWithThePostThatIsYetToBegin() {
        var day = today().plusMonths(1);
        var person = staff.enter(
                own,
                new doanket.identity.NewPerson("Lò Văn Sắp Đến", null, null),
                new NewAppointment(null, "OFFICER", day, null, false, true));

        assertThat(accounts.start(person, today()).from()).isEqualTo(day);
        assertThat(accounts.start(person, day.plusDays(1)).from()).isEqualTo(day.plusDays(1));
    }

    @Test
    void opensNoneWithoutTheOwnPassword() {
        var person = staff.enter(
                own,
                new doanket.identity.NewPerson("Lò Văn Chưa Mở", null, null),
                new NewAppointment(null, "OFFICER", today(), null, false, true));
        var username = "t." + Uuids.next().toString().substring(19);
        var given = Uuids.next();

        for (var wrong : new String[] {null, "", "Khong-Phai-2026"}) {
            assertThatThrownBy(() -> accounts.open(person, given, username, role(own), wrong))
                    .hasMessage("refused.wrongOwnPassword");
        }

        assertThat(lists.accounts(username, 1).rows()).isEmpty();
        assertThat(accounts.open(person, given, username, role(own), password).id())
                .isEqualTo(given);
        assertThatThrownBy(() -> accounts.open(person, given, username, role(own), "Khong-Phai-2026"))
                .as("nor is a new first password given for a form that is sent again")
                .hasMessage("refused.wrongOwnPassword");
    }

    @Test
    void aFormSentTwiceOpensOneAccountWhoseNewestPasswordOpensThePortal() {
        var person = staff.enter(
                own,
                new doanket.identity.NewPerson("Lò Văn Hai Lần", null, null),
                new NewAppointment(null, "OFFICER", today(), null, false, true));
        var username = "t." + Uuids.next().toString().substring(19);
        var given = Uuids.next();

        accounts.open(person, given, username, role(own), password);
        var second = accounts.open(person, given, " " + username, role(own), password);

        assertThat(second.id()).isEqualTo(given);
        assertThat(accounts.account(given).roles()).hasSize(1);
        assertThat(acting.as(username, second.password()).account()).isEqualTo(given);
    }

    @Test
    void aFormSentAgainAfterTheFirstSignInChangesNoPassword() {
        var person = staff.enter(
                own,
                new doanket.identity.NewPerson("Lò Văn Đã Dùng", null, null),
                new NewAppointment(null, "OFFICER", today(), null, false, true));
        var username = "t." + Uuids.next().toString().substring(19);
        var opened = accounts.open(person, Uuids.next(), username, role(own), password);
        acting.as(username, opened.password());
        acting.asPortal();

        assertThatThrownBy(() -> accounts.open(person, opened.id(), username, role(own), null))
                .hasMessage("refused.accountThere");

        assertThat(acting.as(username, opened.password()).account()).isEqualTo(opened.id());
    }

    private static doanket.identity.NewGrant role(UUID unit) {
        return new doanket.identity.NewGrant("MEMBER", unit, false, LocalDate.of(2026, 7, 1), null);
    }

    private NewUnit village(LocalDate from) {
        var code = "T" + Uuids.next().toString().substring(19).toUpperCase(Locale.ROOT);
        return new NewUnit(code, "Bản Mới", null, "FRONT_VILLAGE", "VILLAGE", from, UnitFacts.ranked(900));
    }

    private static CatalogueWord word(String code, String name, LocalDate to) {
        return new CatalogueWord(code, name, null, 99, null, null, false, null, to, 1);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
