package doanket.organisation;

import static doanket.testkit.Workbooks.row;
import static doanket.testkit.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.DeedReading;
import doanket.identity.DeedRow;
import doanket.identity.NewGrant;
import doanket.identity.NewPerson;
import doanket.identity.PersonService;
import doanket.identity.ProfileService;
import doanket.identity.SignedIn;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is done to accounts, people, posts, units and catalogues says who did it and in which post, for good. */
@ExtendWith(ArquillianExtension.class)
class DeedIT {

    private static final LocalDate SINCE = LocalDate.of(2026, 7, 1);
    private static final String FOUND = """
            select count(*) from audit.deed
            where verb = ? and object_id = ? and account_id = ? and name = ? and post_id = ? and post_label = ?""";

    @Inject
    UnitService units;

    @Inject
    StaffService staff;

    @Inject
    PersonService people;

    @Inject
    AccountAdministration accounts;

    @Inject
    ProfileService profile;

    @Inject
    CatalogueAdministration catalogue;

    @Inject
    StaffImportService imports;

    @Inject
    DetailReading details;

    @Inject
    DeedReading deeds;

    @Inject
    UnitDirectory directory;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID own;
    private Colleague administrator;
    private SignedIn by;

    @BeforeEach
    void foundAnOffice() {
        own = offices.front("Ủy ban MTTQ xã Ghi Chép");
        administrator = offices.colleague(own, "Vàng Thị Ghi", "UNIT_ADMIN", true);
        by = offices.as(administrator);
    }

    @Test
    void whatIsDoneToAUnitIsStamped() {
        var unit = units.found(own, village("Bản Một"), "VERTICAL");
        var other = units.found(own, village("Bản Hai"), "VERTICAL");
        units.rename(unit, seen(unit), "Bản Mới", null);
        units.describe(unit, seen(unit), new UnitFacts("bản", 7, Map.of()));
        var relation = units.relate(unit, new NewRelation(other, "VERTICAL", SINCE, null));
        units.endRelation(relation, SINCE.plusDays(9));
        units.beginTerm(unit, "Nhiệm kỳ 2026 – 2031", SINCE, null);
        units.close(unit, Closing.without(LocalDate.now(java.time.ZoneOffset.UTC)));

        assertStamped(
                unit,
                "unit.founded",
                "unit.renamed",
                "unit.described",
                "unit.related",
                "unit.relationEnded",
                "unit.termBegun",
                "unit.closed");
        assertThat(Rows.text("select detail from audit.deed where verb = 'unit.renamed' and object_id = ?", unit))
                .isEqualTo("Bản Một → Bản Mới");
    }

    @Test
    void whatIsDoneToAPersonAndHisOrHerPostsIsStamped() {
        var person = staff.enter(own, new NewPerson("Lò Thị Được Ghi", null, null), officer(null, "OFFICER"));
        staff.correct(person, staff.person(person).seen(), new NewPerson("Lò Thị Ghi Lại", null, null));
        staff.appoint(own, officer(person, "CLERK"));
        var second = staff.person(person).posts().stream()
                .filter(post -> !post.main())
                .findFirst()
                .orElseThrow()
                .id();
        staff.makePrimary(person, second);
        staff.endAppointment(second, SINCE.plusYears(1));

        assertStamped(
                person,
                "person.entered",
                "person.corrected",
                "person.postGiven",
                "person.postMadeMain",
                "person.postEnded");
        assertThat(details.unit(own).deeds())
                .extracting(DeedRow::verb)
                .startsWith("person.postEnded", "person.postMadeMain", "person.postGiven");
    }

    @Test
    void whatIsDoneToAnAccountIsStamped() {
        var person = staff.enter(own, new NewPerson("Lò Văn Tài Khoản", null, null), officer(null, "OFFICER"));
        var password = administrator.account().password();
        var account = accounts.open(
                        person, Uuids.next(), "ghi." + Uuids.next().toString().substring(19), role("MEMBER"), password)
                .id();
        accounts.grant(account, role("STAFF"), password);
        accounts.revoke(
                UUID.fromString(
                        Rows.text("select id from role_grant where account_id = ? and role_code = 'STAFF'", account)),
                password);
        accounts.close(account, password);
        accounts.reopen(account, password);
        accounts.giveNewPassword(account, password);

        assertStamped(
                account,
                "account.opened",
                "account.roleGranted",
                "account.roleRevoked",
                "account.closed",
                "account.reopened",
                "account.passwordGiven");
        assertThat(accounts.account(account).deeds())
                .hasSize(7)
                .first()
                .matches(deed -> deed.verb().equals("account.passwordGiven"));
    }

    @Test
    void whatOneDoesToTheOwnAccountIsStamped() {
        profile.changePassword(
                administrator.account().password(), "Một cụm từ đủ dài của Ghi", "Một cụm từ đủ dài của Ghi", "");
        profile.endOtherSessions("none");

        assertStamped(by.account(), "account.passwordChanged", "account.sessionsEnded");
    }

    @Test
    void peopleFromAFileAreStampedOnceForAll() {
        var code = directory.names(List.of(own)).get(own).code();
        var file = imports.upload(
                "can bo.xlsx", sheet(row("Nguyễn Văn Trong Tệp", code, "Chủ tịch Ủy ban MTTQ", "01/07/2026")));
        imports.confirm(file);

        assertStamped(own, "unit.peopleEntered");
        assertStamped(file, "import.confirmed");
    }

    @Test
    void whatIsDoneToACatalogueIsStamped() {
        var code = "T" + Uuids.next().toString().substring(24).toUpperCase(Locale.ROOT);
        acting.as("quantri");
        catalogue.add(CatalogueKind.LEVELS, word(code, "Cấp ghi chép", 1));
        catalogue.correct(CatalogueKind.LEVELS, word(code, "Cấp ghi lại", 1));
        catalogue.retire(CatalogueKind.LEVELS, word(code, "Cấp ghi lại", 2));

        assertThat(Rows.text("""
                        select string_agg(d.verb || ' ' || a.username, ', ' order by d.at, d.id)
                        from audit.deed d
                        join account a on a.id = d.account_id
                        where d.detail like '%' || ? || '%'""", code))
                .isEqualTo("catalogue.added quantri, catalogue.corrected quantri, catalogue.retired quantri");
    }

    @Test
    void whatWasRefusedLeavesNoDeed() {
        var person = staff.enter(own, new NewPerson("Lò Thị Từ Chối", null, null), officer(null, "OFFICER"));

        assertThatThrownBy(() -> staff.correct(person, 99, new NewPerson("Lò Thị Khác", null, null)))
                .isInstanceOf(RuntimeException.class);

        assertThat(Rows.text(
                        "select count(*) from audit.deed where verb = 'person.corrected' and object_id = ?", person))
                .isEqualTo("0");
    }

    @Test
    void nobodySeesThemWhoDoesNotLookAfterTheUnit() {
        units.rename(own, seen(own), "Ủy ban MTTQ xã Ghi Lại", null);
        assertThat(details.unit(own).deeds()).isNotEmpty();

        offices.as(offices.colleague(own, "Lò Thị Chỉ Đọc", "MEMBER", false));

        assertThat(details.unit(own).deeds()).isEmpty();
        assertThatThrownBy(() -> deeds.inUnit(own)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasDoneIsNeverChanged() {
        units.rename(own, seen(own), "Ủy ban MTTQ xã Ghi Mãi", null);

        assertThatThrownBy(() -> Rows.change("update audit.deed set name = 'Ai Đó' where object_id = ?", own))
                .hasMessageContaining("not undone");
        assertThatThrownBy(() -> Rows.change("delete from audit.deed where object_id = ?", own))
                .hasMessageContaining("not undone");
    }

    private void assertStamped(UUID object, String... verbs) {
        assertThat(verbs)
                .allSatisfy(verb -> assertThat(Rows.text(
                                FOUND,
                                verb,
                                object,
                                by.account(),
                                by.fullName(),
                                by.post().id(),
                                by.post().label()))
                        .as(verb)
                        .isNotEqualTo("0"));
    }

    private static long seen(UUID unit) {
        return Long.parseLong(Rows.text("select version from unit where id = ?", unit));
    }

    private static NewUnit village(String name) {
        var code = "T" + Uuids.next().toString().substring(19).toUpperCase(Locale.ROOT);
        return new NewUnit(code, name, null, "FRONT_VILLAGE", "VILLAGE", SINCE, UnitFacts.ranked(900));
    }

    private static NewAppointment officer(UUID person, String title) {
        return new NewAppointment(person, title, SINCE, null, false, false);
    }

    private NewGrant role(String code) {
        return new NewGrant(code, own, false, SINCE, null);
    }

    private static CatalogueWord word(String code, String name, long seen) {
        return new CatalogueWord(code, name, name, 99, null, null, false, SINCE, null, seen);
    }
}
