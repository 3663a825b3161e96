package doanket.report;

import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.file.FileService;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.report.EntryForm.TypedCell;
import doanket.report.EvidenceRow.Verdict;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What proves a figure, what is looked at on the spot, and reports as workbooks. */
@ExtendWith(ArquillianExtension.class)
class ReportProofIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FileService files;

    @Inject
    ReportEvidence evidence;

    @Inject
    ReportReading reading;

    @Inject
    ReportLists lists;

    @Inject
    ReportSending sending;

    @Inject
    ReportEntry entry;

    @Inject
    ReportCorrecting correcting;

    @Inject
    ReportDeciding deciding;

    @Inject
    Collecting collecting;

    @Inject
    ReportWorkbooks books;

    private UUID file(ReportOfficeKit.Commune commune) {
        offices.as(commune.officer());
        var content = new ByteArrayInputStream("Biên bản bàn giao nhà".getBytes(StandardCharsets.UTF_8));
        return files.store(commune.unit(), "bien-ban.txt", content).id();
    }

    @Test
    void evidenceIsReadAndJudgedByWhoStandsAboveAndByNobodyBeside() {
        var province = kit.province(2);
        var commune = province.communes().get(0);
        var file = file(commune);
        evidence.add(commune.report(), LAND, file, new NewEvidence("Biên bản", kit.today()));
        assertThatThrownBy(() -> evidence.add(commune.report(), Uuids.next(), file, new NewEvidence("", null)))
                .isInstanceOf(NotFoundException.class);
        var proof = reading.sheet(commune.report()).evidence().get(0);
        assertThatThrownBy(() -> evidence.judge(proof.id(), Verdict.ACCEPTED, ""))
                .isInstanceOf(NotFoundException.class);

        offices.as(province.communes().get(1).officer());
        assertThatThrownBy(() -> files.open(file, 0)).isInstanceOf(NotFoundException.class);
        offices.as(province.leader());
        assertThat(files.open(file, 0).file().name()).isEqualTo("bien-ban.txt");
        evidence.judge(proof.id(), Verdict.REJECTED, "Biên bản của năm trước");

        assertThat(reading.sheet(commune.report()).evidence()).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(Verdict.REJECTED);
            assertThat(row.reason()).isEqualTo("Biên bản của năm trước");
        });
    }

    @Test
    void filesGoIntoASupplementaryReportAndAreLookedAtAgainWhereTheFigureIsAnother() {
        var province = kit.province(1);
        var commune = province.communes().get(0);
        var file = file(commune);
        kit.type(commune, "5", "12/15", "");
        evidence.add(commune.report(), LAND, file, new NewEvidence("Biên bản", kit.today()));
        evidence.add(commune.report(), RATE, file, new NewEvidence("Danh sách", null));
        sending.send(commune.report());
        offices.as(province.leader());
        reading.sheet(commune.report()).evidence().forEach(row -> evidence.judge(row.id(), Verdict.ACCEPTED, ""));
        deciding.approve(commune.report());
        assertThat(Rows.text("select body from search_entry where id = ?", commune.report()))
                .as("the words of what proves it")
                .contains("Biên bản bàn giao nhà");

        offices.as(commune.officer());
        var supplement = correcting.correct(commune.report());

        assertThat(reading.sheet(supplement).evidence())
                .extracting(EvidenceRow::indicator, EvidenceRow::file, EvidenceRow::verdict)
                .containsExactlyInAnyOrder(tuple(LAND, file, Verdict.ACCEPTED), tuple(RATE, file, Verdict.ACCEPTED));
        entry.save(supplement, new EntryForm(List.of(new TypedCell(LAND, "6", "", 1)), List.of()));
        sending.send(supplement);
        assertThat(reading.sheet(supplement).evidence())
                .extracting(EvidenceRow::indicator, EvidenceRow::verdict)
                .containsExactlyInAnyOrder(tuple(LAND, null), tuple(RATE, Verdict.ACCEPTED));
    }

    @Test
    void aSpotCheckIsDrawnFromWhatWasSent() {
        var province = kit.province(3);
        kit.send(province.communes().get(0), "5", "", "");
        kit.send(province.communes().get(1), "6", "", "");
        offices.as(province.leader());

        collecting.sample(province.root(), 1);
        assertThat(lists.beneath(province.root()).rows())
                .filteredOn(CollectRow::sampled)
                .hasSize(1);
        collecting.sample(province.root(), 5);
        assertThat(lists.beneath(province.root()).rows())
                .filteredOn(CollectRow::sampled)
                .extracting(CollectRow::state)
                .containsExactly(ReportState.SUBMITTED, ReportState.SUBMITTED);
        assertThat(Rows.text(
                        "select string_agg(text, ' ' order by at, id) from report_event where report_id = ?"
                                + " and kind = 'SAMPLED'",
                        province.root()))
                .contains("Ủy ban xã số 0")
                .contains("Ủy ban xã số 1");
        assertThatThrownBy(() -> collecting.sample(province.root(), 1)).hasMessage("refused.sampleNone");
        assertThatThrownBy(() -> collecting.sample(province.root(), 0)).hasMessage("refused.sampleBad");
    }

    @Test
    void anUnchangedWorkbookChangesNothingAndAStaleOneShowsWhatItWouldChange() {
        var commune = kit.province(1).communes().get(0);
        kit.type(commune, "1.234,5", "12/15", "");
        var book = books.workbook(commune.report());

        assertThat(books.preview(commune.report(), book)).isEmpty();
        entry.save(commune.report(), new EntryForm(List.of(new TypedCell(LAND, "7", "", 1)), List.of()));

        assertThat(books.preview(commune.report(), book)).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo("7");
            assertThat(line.to()).isEqualTo("1.234,5");
            assertThat(line.seen()).isEqualTo(2);
        });
        assertThat(books.table(commune.report())).isNotEmpty();
        entry.save(commune.report(), new EntryForm(List.of(new TypedCell(RATE, "80", "", 1)), List.of()));
        sending.send(commune.report());
        assertThatThrownBy(() -> books.preview(commune.report(), book)).hasMessage("refused.moved.SUBMITTED");
    }
}
