package doanket.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import doanket.organisation.UnitDirectory;
import doanket.organisation.XlsxFile;
import doanket.platform.CellChange;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import doanket.testkit.Workbooks;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TableWorkbooksIT {

    private static final LocalDate START = LocalDate.of(2033, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2033, 7, 1);
    private static final TableAsk REGIONS = new TableAsk(TableAsk.Kind.REGIONS, null);

    @Inject
    SetKit kit;

    @Inject
    TableWorkbooks tables;

    @Inject
    ThresholdKeeping thresholds;

    @Inject
    PlaceKeeping places;

    @Inject
    SetReading reading;

    @Inject
    Assessments assessments;

    @Inject
    Scorecards scorecards;

    @Inject
    UnitDirectory directory;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    private static TableAsk groups(UUID set) {
        return new TableAsk(TableAsk.Kind.GROUPS, set);
    }

    private List<SetSheet.GroupRow> rows(UUID set) {
        return places.groups(set).rows();
    }

    @Test
    void groupsThatCameBackAsTheyWentOutChangeNothingAndEditedOnesHoldFromTheDayOfTheFile() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        kit.move(set, "VS-02", "1", START);
        kit.move(set, "VS-04", "1", START);
        kit.move(set, "VS-04", "2", LATER);
        var before = rows(set);
        var day = START.plusDays(59);
        var book = tables.write(groups(set), day);

        var same = tables.preview(groups(set), book);

        assertThat(same.changes()).isEmpty();
        assertThat(same.from()).isEqualTo(day);
        assertThat(tables.take(groups(set), book, same)).isZero();
        assertThat(rows(set)).isEqualTo(before);
        assertThat(XlsxFile.lines(book, 5_000))
                .anyMatch(line -> line.cell(0).text().equals("VS-02")
                        && line.cell(2).text().equals("1"))
                .anyMatch(line ->
                        line.cell(0).text().equals("VS-05") && line.cell(2).isEmpty());

        var edited = Workbooks.edited(book, "VS-04", 2, "3");
        var preview = tables.preview(groups(set), edited);
        assertThat(preview.changes()).singleElement().satisfies(one -> {
            assertThat(one.what()).startsWith("VS-04 ");
            assertThat(one.before()).isEqualTo("1 → 2 (01/07/2033)");
            assertThat(one.after()).isEqualTo("3");
        });
        assertThat(rows(set)).isEqualTo(before);
        assertThat(tables.take(groups(set), edited, preview)).isEqualTo(1);
        assertThat(rows(set))
                .extracting(SetSheet.GroupRow::group, SetSheet.GroupRow::from, SetSheet.GroupRow::until)
                .containsExactlyInAnyOrder(
                        tuple("1", START, null), tuple("1", START, day.minusDays(1)), tuple("3", day, null));
        assertThatThrownBy(() -> tables.take(groups(set), edited, preview)).hasMessage("refused.tableChanged");
    }

    @Test
    void figuresThatAreThereAreJudgedByTheGroupsOfTheFile() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        var share = reading.sheet(set).parts().get(0).lines().get(0).indicator().id();
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "1", "90", "", START, "QĐ 1"));
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.GROUP, "3", "60", "", START, "QĐ 1"));
        kit.move(set, "VS-02", "1", START);
        kit.move(set, "VS-04", "1", START);
        var units = List.of(
                directory.find("VS-02", 1).get(0).id(),
                directory.find("VS-04", 1).get(0).id());
        var end = START.plusMonths(1).minusDays(1);
        assessments.put(units.stream()
                .map(unit -> new Assessment(unit, share, START, end, Figure.of(BigDecimal.valueOf(85)), null))
                .toList());
        var book = tables.write(groups(set), START);
        var edited = Workbooks.edited(Workbooks.edited(book, "VS-02", 2, "3"), "VS-04", 2, "3");

        tables.take(groups(set), edited, tables.preview(groups(set), edited));

        assertThat(scorecards.ofIndicator(share, units, end).values())
                .extracting(ReadFigure::result)
                .containsExactly(Result.MET, Result.MET);
    }

    @Test
    void refusesWhatIsNoWorkbookOfTheTableAndWhatSomebodyElseChangedMeanwhile() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        kit.move(set, "VS-02", "1", START);
        var book = tables.write(groups(set), START);
        var otherColumns = Workbooks.edited(book, "Mã đơn vị", 2, "Vùng");
        var bad = Workbooks.edited(book, "VS-02", 2, "một nhóm có tên quá dài");
        var edited = Workbooks.edited(book, "VS-02", 2, "2");
        var other = groups(kit.open("Bộ đi về bằng tệp", START, "COMMUNE"));

        assertThatThrownBy(() -> tables.preview(other, book)).hasMessage("refused.foreignWorkbook");
        assertThatThrownBy(() -> tables.preview(REGIONS, book)).hasMessage("refused.foreignWorkbook");
        assertThatThrownBy(() -> tables.preview(groups(set), otherColumns)).hasMessage("refused.wrongCell");
        var wrong = tables.preview(groups(set), bad);
        assertThat(wrong.bad()).isEqualTo(1);
        assertThatThrownBy(() -> tables.take(groups(set), bad, wrong)).hasMessage("refused.cellsBad");
        var seen = tables.preview(groups(set), edited);
        kit.move(set, "VS-02", "3", START);
        assertThatThrownBy(() -> tables.take(groups(set), edited, seen)).hasMessage("refused.tableChanged");
        assertThat(rows(set)).extracting(SetSheet.GroupRow::group).containsExactly("3");
    }

    @Test
    void whatWasWrittenInOneLanguageComesBackInTheOther() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        kit.move(set, "VS-02", "1", START);
        thresholds.decide(set, new DecisionForm(kit.share(set), ThresholdScope.ALL, "", "90", "", START, "QĐ 1"));
        var asks = List.of(groups(set), REGIONS, new TableAsk(TableAsk.Kind.THRESHOLDS, set));
        var vietnamese = asks.stream().map(ask -> tables.write(ask, START)).toList();
        try {
            reads("EN");
            for (int at = 0; at < asks.size(); at++) {
                var english = tables.write(asks.get(at), START);
                assertThat(Workbooks.text(english))
                        .containsAnyOf("Region only", "Group only", "Nearly reached from")
                        .doesNotContain("Mã đơn vị", "Phạm vi", "Chỉ sửa");
                assertThat(tables.preview(asks.get(at), english).changes()).isEmpty();
                assertThat(tables.preview(asks.get(at), vietnamese.get(at)).changes())
                        .isEmpty();
                reads("VI");
                assertThat(tables.preview(asks.get(at), english).changes()).isEmpty();
                reads("EN");
            }
        } finally {
            reads("VI");
        }
    }

    /** The keeper of the sets of the country goes on, in that language. */
    private void reads(String language) {
        Rows.change("update account set language = ? where username = 'quantri'", language);
        acting.as("quantri");
    }

    @Test
    void whoDoesNotKeepTheSetOrTheRegionsFindsNothing() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        var unknown = groups(Uuids.next());
        assertThatThrownBy(() -> tables.name(unknown)).isInstanceOf(NotFoundException.class);

        acting.as("canbo.mttq");

        assertThatThrownBy(() -> tables.write(groups(set), START)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tables.preview(groups(set), new byte[0])).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tables.write(REGIONS, START)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thresholdsThatCameBackAsTheyWentOutChangeNothingAndAnEditedRowIsWithdrawnAndDecidedAnew() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        var ask = new TableAsk(TableAsk.Kind.THRESHOLDS, set);
        var share = kit.share(set);
        var unit = directory.find("VS-02", 1).get(0).id();
        var end = START.plusMonths(1).minusDays(1);
        assertThat(tables.preview(ask, tables.write(ask, null)).changes()).isEmpty();
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.ALL, "", "90,5", "80", START, "QĐ 1"));
        thresholds.decide(set, new DecisionForm(share, ThresholdScope.UNIT, "VS-04", "50", "", START, "QĐ 2"));
        assessments.put(List.of(new Assessment(unit, share, START, end, Figure.of(BigDecimal.valueOf(70)), null)));
        var book = tables.write(ask, null);

        var same = tables.preview(ask, book);

        assertThat(same.changes()).isEmpty();
        assertThat(tables.take(ask, book, same)).isZero();
        var edited = Workbooks.raw(XlsxFile.lines(book, 100).stream()
                .map(line -> line.cells().stream()
                        .map(cell -> cell.text().equals("90.5")
                                ? "60,5"
                                : cell.text().equals("80") ? "" : cell.text())
                        .toArray())
                .toArray(Object[][]::new));
        var preview = tables.preview(ask, edited);
        assertThat(preview.changes())
                .extracting(CellChange::before, CellChange::after)
                .containsExactly(tuple("90,5% (80%), QĐ 1", "60,5%, QĐ 1"));
        assertThat(tables.take(ask, edited, preview)).isEqualTo(1);

        assertThat(reading.line(set, share).decisions())
                .extracting(one -> one.mark().value(), one -> one.history().endedName() == null)
                .containsExactlyInAnyOrder(tuple("90,5%", false), tuple("60,5%", true), tuple("50%", true));
        assertThat(kit.result(share, unit, end)).isEqualTo(Result.MET);
        assertThatThrownBy(() -> tables.take(ask, edited, preview)).hasMessage("refused.tableChanged");
    }

    @Test
    void thresholdsOfAnotherSetAreRefusedAndWhoDoesNotKeepItFindsNothing() {
        var set = kit.open("Bộ đi về bằng tệp", START, "COMMUNE");
        var ask = new TableAsk(TableAsk.Kind.THRESHOLDS, set);
        var other = new TableAsk(TableAsk.Kind.THRESHOLDS, kit.open("Bộ đi về bằng tệp", START, "COMMUNE"));
        var book = tables.write(ask, null);
        var otherColumns = Workbooks.edited(book, "Tiêu chí", 6, "Mức");

        assertThatThrownBy(() -> tables.preview(other, book)).hasMessage("refused.foreignWorkbook");
        assertThatThrownBy(() -> tables.preview(ask, otherColumns)).hasMessage("refused.wrongCell");
        acting.as("canbo.mttq");
        assertThatThrownBy(() -> tables.write(ask, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void regionsGoOutAndComeBackByTheirNames() {
        var unit = Rows.text("select code from unit where id = ?", offices.front("Tỉnh của tệp vùng"));
        acting.as("quantri");
        var code = "T" + Uuids.next().toString().substring(28).toUpperCase(Locale.ROOT);
        places.name(new RegionRow(code + "1", "Vùng một " + code, "One", 0, null));
        places.name(new RegionRow(code + "2", "Vùng hai " + code, "Two", 0, null));
        places.assign(unit, code + "1", Instant.now());
        var book = tables.write(REGIONS, null);

        assertThat(tables.preview(REGIONS, book).changes()).isEmpty();
        var edited = Workbooks.edited(book, unit, 2, "vùng hai " + code);
        var preview = tables.preview(REGIONS, edited);
        assertThat(preview.changes())
                .extracting(CellChange::before, CellChange::after)
                .containsExactly(tuple("Vùng một " + code, "Vùng hai " + code));
        assertThat(tables.take(REGIONS, edited, preview)).isEqualTo(1);

        assertThat(places.regions().rows())
                .anyMatch(one -> one.code().equals(code + "2") && one.units() != null)
                .anyMatch(one -> one.code().equals(code + "1") && one.units() == null);
        var unknown = Workbooks.edited(book, unit, 2, "Vùng không có");
        assertThat(tables.preview(REGIONS, unknown).bad()).isEqualTo(1);
        Rows.change("delete from unit_region where region_code like ?", code + "%");
        Rows.change("delete from region where code like ?", code + "%");
    }
}
