package doanket.organisation;

import static doanket.testkit.Workbooks.row;
import static doanket.testkit.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Offices;
import doanket.testkit.Offices.Colleague;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StaffImportIT {

    private static final int MANY = 5_000;

    @Inject
    StaffImportService imports;

    @Inject
    StaffExport export;

    @Inject
    StaffService staff;

    @Inject
    AppointmentService appointments;

    @Inject
    UnitDirectory directory;

    @Inject
    Offices offices;

    @Inject
    UserTransaction transaction;

    private UUID own;
    private UUID foreign;
    private String ownCode;
    private String foreignCode;
    private Colleague administrator;

    @BeforeEach
    void foundTwoBranches() {
        own = offices.front("Ủy ban MTTQ xã Nhập Thử");
        foreign = offices.front("Ủy ban MTTQ xã Bên Kia");
        var names = directory.names(List.of(own, foreign));
        ownCode = names.get(own).code();
        foreignCode = names.get(foreign).code();
        administrator = offices.colleague(own, "Vàng Thị Quản", "UNIT_ADMIN", true);
        offices.as(administrator);
    }

    @Test
    void takesInASoundSheetAsAWholeAndOnce() {
        var id = upload(
                row("Nguyễn Văn An", ownCode, "Chủ tịch Ủy ban MTTQ", "01/07/2026", "", "", "an@vi.du", "0912345678"),
                row("Lê Thị Bình", ownCode.toLowerCase(java.util.Locale.ROOT), "cv", "01/07/2026"));
        assertThat(imports.preview(id)).matches(StaffPreview::isReady).matches(preview -> preview.total() == 2);

        assertThat(imports.confirm(id)).isEqualTo(2);

        assertThat(staff.of(own, 1).rows()).extracting(StaffMember::fullName).contains("Nguyễn Văn An", "Lê Thị Bình");
        assertThat(imports.preview(id)).matches(StaffPreview::done);
        assertThatThrownBy(() -> imports.confirm(id)).hasMessage("refused.alreadyImported");
    }

    @Test
    void whatIsGivenOutIsReadInTheSameColumns() {
        imports.confirm(
                upload(row("Lý Thị Xuất", ownCode, "Chủ tịch Ủy ban MTTQ", "01/07/2026", "", "", "xuat@vi.du", "")));

        var lines = XlsxFile.lines(export.workbook(StaffWords.in(new java.util.Locale("vi"))), MANY);

        assertThat(lines)
                .extracting(line -> line.cell(0).text()
                        + line.cell(1).text()
                        + line.cell(3).text()
                        + line.cell(6).text())
                .contains("Lý Thị Xuất" + ownCode + "01/07/2026xuat@vi.du")
                .noneMatch(text -> text.contains(foreignCode));
    }

    @Test
    void whatIsGivenOutAndComesBackUnchangedChangesNothingAndEditedRowsAreSeen() {
        imports.confirm(upload(
                row("Lý Thị Vòng", ownCode, "Chủ tịch Ủy ban MTTQ", "01/07/2026", "", "", "vong@vi.du", "0912345679"),
                row("Lý Văn Khứ", ownCode, "Chuyên viên", "01/07/2026")));
        var given = export.workbook(StaffWords.in(new java.util.Locale("vi")));

        assertThat(imports.preview(imports.upload("can-bo.xlsx", given)))
                .matches(StaffPreview::isUnchanged)
                .matches(preview -> !preview.isReady() && preview.bad() == 0);

        var edited = Workbooks.edited(given, "Lý Thị Vòng", 6, "khac@vi.du");
        var ended = Workbooks.edited(edited, "Lý Văn Khứ", 4, "31/12/2027");
        var id = imports.upload("can-bo.xlsx", ended);
        assertThat(imports.preview(id)).matches(StaffPreview::isReady);
        assertThat(imports.preview(id).rows())
                .filteredOn(row -> row.edit() != null)
                .extracting(row -> row.line().name())
                .containsExactlyInAnyOrder("Lý Thị Vòng", "Lý Văn Khứ");

        assertThat(imports.confirm(id)).isEqualTo(2);

        var there = staff.of(own, 1).rows();
        assertThat(there).extracting(StaffMember::fullName).doesNotHaveDuplicates();
        assertThat(staff.person(personOf("Lý Thị Vòng")).email()).isEqualTo("khac@vi.du");
        assertThat(appointments.appointmentsOf(personOf("Lý Văn Khứ")).get(0).to())
                .isEqualTo(java.time.LocalDate.of(2027, 12, 31));
    }

    private UUID personOf(String name) {
        return staff.of(own, 1).rows().stream()
                .filter(member -> member.fullName().equals(name))
                .map(StaffMember::person)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void actingAndOnBehalfGoOutAndComeInAndAKnownPersonGetsAFurtherPost() {
        imports.confirm(upload(row("Lý Văn Quyền", ownCode, "Chuyên viên", "01/07/2026", "", "", "", "0912345670")));
        var id = imports.upload(
                "can-bo.xlsx",
                Workbooks.raw(
                        row("Họ và tên", "Mã đơn vị", "Chức danh", "Từ ngày", "Đến ngày", "Điện thoại", "Quyền"),
                        row("Lý Văn Quyền", ownCode, "Chủ tịch Ủy ban MTTQ", "01/08/2026", "", "0912 345 670", "quyền"),
                        row(
                                "Lý Thị Thay",
                                ownCode,
                                "Chủ tịch Ủy ban MTTQ",
                                "01/08/2026",
                                "31/12/2027",
                                "",
                                "Thay mặt")));

        assertThat(imports.confirm(id)).isEqualTo(2);

        assertThat(appointments.appointmentsOf(personOf("Lý Văn Quyền"))).hasSize(2);
        var lines = StaffSheet.read(export.workbook(StaffWords.in(new java.util.Locale("vi"))));
        assertThat(lines)
                .filteredOn(line -> line.title().startsWith("Chủ tịch"))
                .extracting(line -> line.name() + " " + line.capacity())
                .contains("Lý Văn Quyền ACTING", "Lý Thị Thay ON_BEHALF");
        assertThat(List.of("vi", "en")).allSatisfy(language -> {
            var given = export.workbook(StaffWords.in(new java.util.Locale(language)));
            assertThat(imports.preview(imports.upload("can-bo.xlsx", given))).matches(StaffPreview::isUnchanged);
        });
    }

    @Test
    void theListOfOneUnitHasThatUnitAlone() {
        var beneath = offices.front("Ban Công tác Mặt trận thôn Riêng", own);
        var code = directory.names(List.of(beneath)).get(beneath).code();
        offices.as(administrator);
        imports.confirm(upload(row("Lý Thị Riêng", code, "Thành viên", "01/07/2026")));

        var words = StaffWords.in(new java.util.Locale("vi"));

        assertThat(StaffSheet.read(export.workbook(words, beneath)))
                .extracting(StaffLine::unitCode)
                .containsOnly(code);
        assertThat(StaffSheet.read(export.workbook(words)))
                .extracting(StaffLine::unitCode)
                .contains(ownCode, code);
    }

    @Test
    void takesInNothingWhileOneRowIsBad() {
        var id = upload(
                row("Nguyễn Văn An", ownCode, "Chuyên viên", "01/07/2026"),
                row("Lê Thị Bình", ownCode, "Chuyên viên", "31/02/2026"));

        assertThatThrownBy(() -> imports.confirm(id)).hasMessage("refused.rowsBad");

        assertThat(imports.preview(id).rows())
                .singleElement()
                .satisfies(bad -> assertThat(bad.problems())
                        .containsExactly(StaffProblem.of("staffImport.dateBad", "31/02/2026")));
        assertThat(staff.of(own, 1).rows()).extracting(StaffMember::fullName).containsExactly(administrator.fullName());
    }

    @Test
    void knowsNoUnitOfAnotherBranch() {
        var id = upload(row("Nguyễn Văn An", foreignCode, "Chuyên viên", "01/07/2026"));

        assertThat(imports.preview(id).rows().get(0).problems())
                .extracting(StaffProblem::key)
                .containsExactly("staffImport.unitUnknown");
    }

    @Test
    void marksSomebodyWhoIsThereAlreadyAndCannotBeToldFromAnother() {
        var id = upload(row(administrator.fullName(), ownCode, "Chuyên viên", "01/07/2026", "", "", "", "0912345671"));

        assertThat(imports.preview(id).rows().get(0).problems())
                .extracting(StaffProblem::key)
                .containsExactly("staffImport.personKnown");
    }

    @Test
    void makesOnePersonOfTheRowsOfOnePerson() {
        var beneath = offices.front("Ban Công tác Mặt trận thôn Thử", own);
        var code = directory.names(List.of(beneath)).get(beneath).code();
        offices.as(administrator);
        var id = upload(
                row("Y Nguyên Ênuôl", ownCode, "Chuyên viên", "01/07/2026", "", "", "", "0911222333"),
                row("Y Nguyên Ênuôl", code, "Thành viên", "01/07/2026", "", "x", "", "0911222333"));

        imports.confirm(id);

        var person = staff.of(beneath, 1).rows().get(0).person();
        assertThat(appointments.appointmentsOf(person))
                .extracting(AppointmentRow::unit, AppointmentRow::main)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(beneath, true),
                        org.assertj.core.groups.Tuple.tuple(own, false));
    }

    @Test
    void showsAnUploadedSheetToNobodyElse() {
        var id = upload(row("Nguyễn Văn An", ownCode, "Chuyên viên", "01/07/2026"));
        offices.as(offices.colleague(own, "Vàng Văn Khác", "UNIT_ADMIN", true));

        assertThatThrownBy(() -> imports.preview(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.confirm(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.preview(Uuids.next())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void givesOutTheBadRowsWithTheirReasons() {
        var id = upload(row("=cmd|' /C calc'!A0", ownCode, "Chuyên viên", "01/07/2026"));

        var lines = StaffSheet.read(imports.badRows(id, StaffWords.in(new java.util.Locale("vi"))));

        assertThat(lines).extracting(StaffLine::name).containsExactly("=cmd|' /C calc'!A0");
    }

    @Test
    void takesInFiveThousandRows() throws Exception {
        var rows = IntStream.range(0, MANY)
                .mapToObj(number -> row(
                        "Nguyễn Văn " + word(number),
                        ownCode,
                        "Chuyên viên",
                        "01/07/2026",
                        "",
                        "",
                        "",
                        910_000_000 + number))
                .toArray(Object[][]::new);
        transaction.begin();
        try {
            var began = Instant.now();
            var id = upload(rows);
            assertThat(imports.preview(id)).matches(StaffPreview::isReady);
            assertThat(imports.confirm(id)).isEqualTo(MANY);
            var took = Duration.between(began, Instant.now());
            System.out.println(
                    "Staff sheet: " + MANY + " rows looked at and taken in within " + took.toMillis() + " ms");
        } finally {
            // Five thousand people would be in the way of the other tests.
            transaction.rollback();
        }
    }

    /** Letters only, as names are. */
    private static String word(int number) {
        return "T"
                + Integer.toString(number, 10)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .collect(java.util.stream.Collectors.joining());
    }

    private UUID upload(Object[]... rows) {
        return imports.upload("can bo.xlsx", sheet(rows));
    }
}
