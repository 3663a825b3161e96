package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Permission;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
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

/** Who may do what, for a person, for a unit, for a permission; for those alone who look after the units. */
@ExtendWith(ArquillianExtension.class)
class RightsReportIT {

    @Inject
    RightsReport report;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private UUID upper;
    private UUID lower;
    private Colleague administrator;
    private Colleague leader;

    @BeforeEach
    void twoUnits() {
        upper = offices.front("Ủy ban cấp trên rà soát");
        lower = offices.front("Ủy ban cấp dưới rà soát", upper);
        administrator = offices.colleague(upper, "Lò Thị Quản", "UNIT_ADMIN", true);
        leader = offices.colleague(upper, "Hà Văn Lãnh", "LEADER", true);
        offices.colleague(lower, "Cà Thị Viên", "STAFF", false);
    }

    private List<String> names(String person, UUID unit, Permission permission) {
        return report.rights(new RightsAsked(person, unit, permission), 1).rows().stream()
                .map(RightRow::fullName)
                .toList();
    }

    @Test
    void tellsTheRolesInTheUnitsOneLooksAfter() {
        offices.as(administrator);

        assertThat(names("", null, null)).containsExactlyInAnyOrder("Lò Thị Quản", "Hà Văn Lãnh", "Cà Thị Viên");
        assertThat(names("ca thi", null, null)).containsExactly("Cà Thị Viên");
        assertThat(names(leader.account().username(), null, null)).containsExactly("Hà Văn Lãnh");
    }

    @Test
    void ofAUnitThoseTooThatReachItFromAbove() {
        offices.as(administrator);

        assertThat(names("", lower, Permission.DOCUMENT_SIGN))
                .contains("Hà Văn Lãnh")
                .doesNotContain("Cà Thị Viên");
        assertThat(names("", lower, Permission.NEWS_WRITE)).contains("Hà Văn Lãnh", "Cà Thị Viên");
        assertThat(names("", upper, Permission.NEWS_WRITE))
                .contains("Hà Văn Lãnh")
                .doesNotContain("Cà Thị Viên");
    }

    @Test
    void whoeverLooksAfterTheLowerUnitLearnsWhoReachesItFromAboveAndNoMore() {
        var below = offices.colleague(lower, "Lường Thị Dưới", "UNIT_ADMIN", true);
        var beside = offices.colleague(upper, "Tòng Văn Bên", "LEADER", false);
        var closed = offices.colleague(upper, "Quàng Thị Khóa", "LEADER", true);
        Rows.change(
                "update account set state = 'CLOSED' where id = ?",
                closed.account().id());
        offices.as(below);

        assertThat(names("", lower, null))
                .contains("Lò Thị Quản", "Hà Văn Lãnh", "Cà Thị Viên", "Lường Thị Dưới")
                .doesNotContain(beside.fullName(), closed.fullName());
        var above = report.rights(new RightsAsked("ha van lanh", lower, Permission.DOCUMENT_SIGN), 1)
                .rows();
        assertThat(above).singleElement().satisfies(row -> {
            assertThat(row.role().vi()).isEqualTo("Lãnh đạo");
            assertThat(row.unit()).isEqualTo(upper);
            assertThat(row.mine()).isFalse();
            assertThat(row.account()).isNull();
            assertThat(row.username()).isNull();
            assertThat(row.lastSignInAt()).isNull();
            assertThat(row.from()).isNull();
        });
        assertThat(names(leader.account().username(), lower, null)).isEmpty();
        assertThat(names("", null, null)).containsExactlyInAnyOrder("Cà Thị Viên", "Lường Thị Dưới");
        assertThat(names("", upper, null)).isEmpty();
        assertThat(XlsxFile.lines(
                        report.review(
                                new RightsAsked("ha van lanh", lower, null), StaffWords.in(new java.util.Locale("vi"))),
                        10))
                .extracting(line -> line.cell(0).text() + ", " + line.cell(1).text())
                .contains("Hà Văn Lãnh, từ cấp trên");
    }

    @Test
    void theYearlyReviewListsEachRole() {
        offices.as(administrator);

        var lines = XlsxFile.lines(
                report.review(new RightsAsked("", null, null), StaffWords.in(new java.util.Locale("vi"))), 100);

        assertThat(lines)
                .extracting(line -> line.cell(0).text() + ", " + line.cell(3).text())
                .contains("Hà Văn Lãnh, Lãnh đạo", "Cà Thị Viên, Chuyên viên");
    }

    @Test
    void aLongListComesPageByPageAndIsWholeInTheReview() {
        Rows.change("""
                insert into role_grant (id, version, account_id, unit_id, role_code, with_subtree, valid_from, granted_at)
                select gen_random_uuid(), 1, ?, ?, 'STAFF', false, current_date + n, now() from generate_series(1, 120) n""", leader.account().id(), upper);
        offices.as(administrator);

        var first = report.rights(new RightsAsked("", upper, Permission.NEWS_WRITE), 1);
        var second = report.rights(new RightsAsked("", upper, Permission.NEWS_WRITE), 2);

        assertThat(first.rows()).hasSize(100);
        assertThat(first.more()).isTrue();
        assertThat(second.rows()).hasSize(21).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.more()).isFalse();
        assertThat(XlsxFile.lines(
                        report.review(
                                new RightsAsked("", upper, Permission.NEWS_WRITE),
                                StaffWords.in(new java.util.Locale("vi"))),
                        200))
                .as("with its headings")
                .hasSize(122);
    }

    @Test
    void theYearlyReviewSaysWhoHoldsNoPost() {
        Rows.change(
                "update appointment set valid_to = current_date - 5 where person_id = (select person_id from account where id = ?)",
                leader.account().id());
        offices.as(administrator);

        var lines = XlsxFile.lines(
                report.review(new RightsAsked("", null, null), StaffWords.in(new java.util.Locale("vi"))), 100);

        assertThat(lines)
                .extracting(line -> line.cell(0).text() + ", " + line.cell(7).text())
                .contains(
                        "Hà Văn Lãnh, không có chức vụ", "Cà Thị Viên, Chủ tịch Ủy ban MTTQ, Ủy ban cấp dưới rà soát");
        assertThat(report.rights(new RightsAsked("", null, null), 1).rows())
                .filteredOn(row -> !row.hasPost())
                .extracting(RightRow::fullName)
                .containsExactly("Hà Văn Lãnh");
    }

    @Test
    void unitsOfOneNameAreAllOffered() {
        var name = "Ủy ban trùng tên " + Uuids.next().toString().substring(24);
        var first = offices.front(name, upper);
        var second = offices.front(name, lower);
        offices.as(administrator);

        var any = report.unit(name, null);
        var chosen = report.unit(name, any.others().get(0).id());

        assertThat(any.others()).hasSize(1);
        assertThat(any.more()).isFalse();
        assertThat(List.of(any.unit().id(), chosen.unit().id())).containsExactlyInAnyOrder(first, second);
        assertThat(List.of(any.unit().label(), chosen.unit().label())).doesNotHaveDuplicates();
        assertThat(chosen.others()).containsExactly(any.unit());
        assertThat(report.unit(name + " không có", first).unit()).isNull();
        assertThat(report.unit("", first).unit()).isNull();
    }

    @Test
    void theReviewIsNarrowedAsTheListIs() {
        offices.as(administrator);

        var lines = XlsxFile.lines(
                report.review(
                        new RightsAsked("", lower, Permission.DOCUMENT_SIGN),
                        StaffWords.in(new java.util.Locale("vi"))),
                100);

        assertThat(lines)
                .extracting(line -> line.cell(0).text())
                .contains("Hà Văn Lãnh")
                .doesNotContain("Cà Thị Viên", "Lò Thị Quản");
    }

    @Test
    void isForThoseAloneWhoLookAfterPeople() {
        offices.as(leader);
        assertThatThrownBy(() -> names("", null, null)).isInstanceOf(NotFoundException.class);

        acting.as("quantri.donvi");
        assertThat(names("", lower, null)).isEmpty();
        acting.as("kiemsoat");
        assertThat(report.rights(new RightsAsked("", lower, Permission.NEWS_WRITE), 1)
                        .rows())
                .as("auditors read all of it")
                .allMatch(RightRow::mine)
                .extracting(RightRow::fullName)
                .contains("Hà Văn Lãnh", "Cà Thị Viên");
    }
}
