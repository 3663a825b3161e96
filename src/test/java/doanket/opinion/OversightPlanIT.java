package doanket.opinion;

import static doanket.opinion.SupervisionKit.BODIES;
import static doanket.opinion.SupervisionKit.recommendation;
import static doanket.opinion.SupervisionKit.typed;
import static doanket.opinion.SupervisionKit.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.file.FileService;
import doanket.organisation.HoldingsKit;
import doanket.organisation.UnitHeirs;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import doanket.testkit.Acting;
import doanket.testkit.Inside;
import doanket.testkit.Rows;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programmes and plans: corrected, asked about, and handed on with their unit. */
@ExtendWith(ArquillianExtension.class)
class OversightPlanIT {

    @Inject
    OversightPlanning planning;

    @Inject
    OversightWork work;

    @Inject
    OversightReading reading;

    @Inject
    OpinionSuccession succession;

    @Inject
    OversightFiles attaching;

    @Inject
    OversightFileReaders readers;

    @Inject
    FileService files;

    @Inject
    SearchService finding;

    @Inject
    HoldingsKit holdings;

    @Inject
    Inside inside;

    @Inject
    Acting acting;

    private UUID started(String subject) {
        acting.as("lanhdao.mttq");
        return planning.start(unit("VS.MTTQ"), OversightKind.SUPERVISION, typed(subject, "TEAM", BODIES, null));
    }

    private static String readersInTheSearch(UUID oversight) {
        return Rows.text(
                "select array_to_string(readers, ' ') from search_entry where kind = 'oversight' and id = ?",
                oversight);
    }

    @Test
    void whatAClosedUnitOwesGoesToTheOneAfterIt() {
        var id = started("Giám sát thử kế thừa");
        var asked = work.recommend(id, recommendation("VS-09.MTTQ", "01/04/2032"));
        var gone = unit("VS-09.MTTQ");
        assertThat(holdings.held(gone))
                .filteredOn(held -> held.heading().equals("Kiến nghị qua giám sát chờ trả lời"))
                .singleElement()
                .satisfies(held -> assertThat(held.of(gone)).isPositive());
        Rows.change("update opinion_recommendation set to_unit_id = ? where id = ?", unit("VS.H01.MTTQ"), asked);
        var heirs = new UnitHeirs(Map.of(unit("VS.H01.MTTQ"), unit("VS-01.MTTQ")));

        inside.transaction(() -> succession.pass(heirs, 100));

        assertThat(Rows.text("select to_unit_id from opinion_recommendation where id = ?", asked))
                .isEqualTo(unit("VS-01.MTTQ").toString());
        assertThat(readersInTheSearch(id))
                .contains(unit("VS-01.MTTQ").toString())
                .doesNotContain(unit("VS.H01.MTTQ").toString());
    }

    @Test
    void programmesGoOnWithWhatIsDoneByThemAndHistoryAndLogSayFromWhere() {
        acting.as("lanhdao.mttq");
        var year = LocalDate.now().getYear();
        var now = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử kế thừa", year, ""));
        var old = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử đã xong", 2001, ""));
        var id = started("Giám sát thử theo chương trình");
        var gone = unit("VS.H01.MTTQ");
        var after = unit("VS-01.MTTQ");
        Rows.change("update opinion_programme set unit_id = ? where id = ?", gone, now);
        Rows.change("update opinion_programme set unit_id = ? where id = ?", gone, old);
        Rows.change("update opinion_oversight set unit_id = ?, programme_id = ? where id = ?", gone, now, id);
        acting.asPortal();

        inside.transaction(() -> succession.pass(new UnitHeirs(Map.of(gone, after)), 100));

        var where = "select unit_id from opinion_programme where id = ?";
        assertThat(Rows.text(where, now)).isEqualTo(after.toString());
        assertThat(Rows.text(where, old)).isEqualTo(gone.toString());
        assertThat(Rows.text("select unit_id || ' ' || programme_id from opinion_oversight where id = ?", id))
                .isEqualTo(after + " " + now);
        assertThat(readersInTheSearch(id)).contains(after.toString()).doesNotContain(gone.toString());
        for (var one : List.of(now, id)) {
            assertThat(Rows.text("select text from opinion_event where subject_id = ? and step = 'SUCCEEDED'", one))
                    .contains(" → ");
            assertThat(Rows.text(
                            "select count(*) from audit.deed where object_id = ? and verb like '%.succeeded'", one))
                    .isEqualTo("1");
        }
        Rows.change("update opinion_oversight set unit_id = ?, programme_id = null where id = ?", unit("VS.MTTQ"), id);
    }

    @Test
    void aProgrammeIsCorrectedAndWhoSavesSecondIsTold() {
        acting.as("lanhdao.mttq");
        var id = planning.plan(unit("VS.MTTQ"), new ProgrammeTerms("Chương trình thử sai năm", 2034, ""));
        var seen = planning.programme(id).version();

        planning.change(id, seen, new ProgrammeTerms("Chương trình thử đúng năm", 2035, "NQ 02"));

        assertThat(planning.programme(id))
                .extracting(ProgrammeRow::name, ProgrammeRow::year, ProgrammeRow::decision)
                .containsExactly("Chương trình thử đúng năm", 2035, "NQ 02");
        var second = new ProgrammeTerms("Chương trình thử của người sau", 2036, "");
        assertThatThrownBy(() -> planning.change(id, seen, second)).hasMessage("refused.changedMeanwhile");
        assertThat(Rows.text("select count(*) from audit.deed where object_id = ? and verb = 'programme.changed'", id))
                .isEqualTo("1");
        acting.as("lanhdao.hnd");
        assertThatThrownBy(() -> planning.programme(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> planning.change(id, seen + 1, second)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatLooksPersonalInAPlanIsAskedAboutAndThatItIsNotStandsInTheHistory() {
        acting.as("lanhdao.mttq");
        var owner = unit("VS.MTTQ");
        var named = new ProgrammeTerms("Giám sát việc của bà Lò Thị Thử", 2034, "");
        assertThatThrownBy(() -> planning.plan(owner, named)).hasMessage("refused.personalData");
        var sure = planning.plan(owner, new ProgrammeTerms("Giám sát việc của bà Lò Thị Thử", 2034, "", true));
        assertThat(Rows.text("select count(*) from opinion_event where subject_id = ? and step = 'CONFIRMED'", sure))
                .isEqualTo("1");
        var team = new TypedOversight(
                "Giám sát thử",
                "TEAM",
                "Ông Lò Văn Thử",
                "01/03/2032",
                "15/03/2032",
                "VS-08.MTTQ",
                null,
                null,
                OversightFrame.NONE,
                false);
        assertThatThrownBy(() -> planning.start(owner, OversightKind.SUPERVISION, team))
                .hasMessage("refused.personalData");
    }

    @Test
    void aDayBeforeItBeginsAndAPlaceThatNamesSomebodyAreAskedAbout() {
        var id = started("Giám sát thử hỏi lại");
        acting.as("canbo.mttq");

        assertThatThrownBy(() -> work.visit(id, new TypedVisit("02/03/2022", "Xã", "Kiểm tra sổ", false)))
                .hasMessage("refused.dayBefore");
        assertThatThrownBy(() -> work.visit(id, new TypedVisit("02/03/2032", "Nhà bà Lò Thị Thử", "Kiểm tra", false)))
                .hasMessage("refused.personalData");
        work.visit(id, new TypedVisit("02/03/2022", "Xã", "Kiểm tra sổ", false, true));
        assertThat(reading.sheet(id).notes()).hasSize(1);
    }

    @Test
    void filesOfVisitsAndRepliesAreReadByThoseWhomItConcernsOnly() {
        var id = started("Giám sát thử có tệp");
        var asked = work.recommend(id, recommendation("VS-08.MTTQ", "01/04/2032"));
        work.visit(id, new TypedVisit("02/03/2032", "Xã", "Kiểm tra sổ", false));
        var visit = reading.sheet(id).notes().get(0).id();
        var minutes = stored("VS.MTTQ", "bien-ban.txt");
        attaching.addToVisit(id, visit, minutes, false);
        acting.as("canbo.xa08");
        work.reply(asked, new TypedReply(ReplyKind.ACCEPTED, "Đã làm", "", false));
        var reply = reading.sheet(id).recommendations().get(0).replies().get(0).id();
        var proof = stored("VS-08.MTTQ", "tra-loi.txt");
        attaching.addToReply(asked, reply, proof, false);

        var sheet = reading.sheet(id);
        var replied = sheet.recommendations().get(0).replies().get(0);
        assertThat(sheet.filesOf(sheet.notes().get(0).files()))
                .extracting(FileRow::name)
                .containsExactly("bien-ban.txt");
        assertThat(sheet.filesOf(replied.files())).extracting(FileRow::name).containsExactly("tra-loi.txt");
        assertThat(readers.mayRead(minutes)).isTrue();
        assertThatThrownBy(() -> attaching.addToVisit(id, visit, proof, false)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attaching.addToRecorded(asked, reply, proof, false))
                .isInstanceOf(NotFoundException.class);
        acting.as("canbo.xa03");
        assertThat(readers.mayRead(minutes)).isFalse();
        acting.as("lanhdao.mttq");
        assertThat(readers.mayRead(proof)).isTrue();
        assertThatThrownBy(() -> attaching.addToVisit(id, reply, minutes, false))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attaching.addToVisit(id, visit, null, false)).hasMessage("refused.fileMissing");
    }

    @Test
    void isFoundByTheWordsOfItsFilesAndNamesOfFilesAreAskedAbout() {
        var id = started("Giám sát thử tìm theo tệp");
        work.visit(id, new TypedVisit("02/03/2032", "Xã", "Kiểm tra sổ", false));
        var visit = reading.sheet(id).notes().get(0).id();
        var word = "t" + Uuids.next().toString().substring(24);
        var book = Workbooks.raw(Workbooks.row("Danh mục công trình " + word));
        var named = files.store(unit("VS.MTTQ"), "CCCD ông Lò Văn Thử.xlsx", new ByteArrayInputStream(book))
                .id();

        assertThatThrownBy(() -> attaching.addToVisit(id, visit, named, false)).hasMessage("refused.personalData");
        assertThat(found(word)).isZero();
        attaching.addToVisit(id, visit, named, true);

        assertThat(found("danh muc cong trinh " + word)).isEqualTo(1);
        assertThat(Rows.text("select count(*) from opinion_event where subject_id = ? and step = 'CONFIRMED'", id))
                .isEqualTo("1");
        acting.as("canbo.xa03");
        assertThat(found(word)).isZero();
    }

    private int found(String typed) {
        return finding.find(new SearchQuestion(typed, null, null, null, null, null, 1, null))
                .hits()
                .size();
    }

    private UUID stored(String unit, String name) {
        var content = new ByteArrayInputStream(("Nội dung " + name).getBytes(StandardCharsets.UTF_8));
        return files.store(unit(unit), name, content).id();
    }
}
