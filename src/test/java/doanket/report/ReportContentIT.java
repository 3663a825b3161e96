package doanket.report;

import static doanket.report.ReportOfficeKit.HOUSES;
import static doanket.report.ReportOfficeKit.LAND;
import static doanket.report.ReportOfficeKit.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.report.ReportOfficeKit.Commune;
import doanket.report.ReportOfficeKit.Province;
import doanket.testkit.Inside;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that is changed does not rewrite what was reported by it. */
@ExtendWith(ArquillianExtension.class)
class ReportContentIT {

    @Inject
    ReportOfficeKit kit;

    @Inject
    Offices offices;

    @Inject
    FormWriting forms;

    @Inject
    FormReading registers;

    @Inject
    ReportReading reading;

    @Inject
    ReportDeciding deciding;

    @Inject
    ReportTexts texts;

    @Inject
    Inside inside;

    private Province province;
    private Commune commune;

    @BeforeEach
    void open() {
        province = kit.province(2);
        commune = province.communes().get(0);
    }

    /** Asks for those figures and one part in words, another one than before. */
    private void change(UUID... indicators) {
        offices.as(province.leader());
        var sheet = registers.sheet(province.form());
        forms.change(province.form(), sheet.edition(), asking(sheet.terms(), indicators), true);
    }

    private static FormTerms asking(FormTerms terms, UUID... indicators) {
        var asked = Stream.of(indicators)
                .map(id -> new AskedIndicator(id, true, null))
                .toList();
        var content = new FormContent(asked, List.of(new AskedSection(Uuids.next(), "Khó khăn")));
        return new FormTerms(terms.name(), "", terms.times(), terms.asked(), content);
    }

    private List<UUID> lines(UUID report) {
        return reading.sheet(report).lines().stream().map(ReportLine::id).toList();
    }

    private List<String> titles(UUID report) {
        return reading.sheet(report).texts().stream().map(TextRow::title).toList();
    }

    @Test
    void whatWasSentKeepsWhatItWasAskedForAndTheNextPeriodAsksForWhatTheFormSays() {
        kit.send(commune, "5", "12/15", "Làm đường");

        change(HOUSES);

        assertThat(lines(commune.report())).containsExactly(LAND, HOUSES, RATE);
        assertThat(titles(commune.report())).containsExactly("Kết quả nổi bật");
        assertThat(reading.sheet(commune.report()).texts().get(0).body()).isEqualTo("Làm đường");
        var root = forms.open(province.form(), new PeriodSpan(kit.today(), kit.today()), kit.today());
        assertThat(lines(root)).containsExactly(HOUSES);
        assertThat(titles(root)).containsExactly("Khó khăn");
        assertThat(registers.sheet(province.form()).terms().content().sections())
                .extracting(AskedSection::title)
                .containsExactly("Khó khăn");
    }

    @Test
    void asLongAsNothingWasSentThePeriodFollowsTheFormAndLosesNothingThatWasWritten() {
        kit.type(commune, "5", "", "Làm đường");

        change(HOUSES);

        assertThat(lines(commune.report())).containsExactlyInAnyOrder(LAND, HOUSES);
        assertThat(titles(commune.report())).containsExactlyInAnyOrder("Kết quả nổi bật", "Khó khăn");
        assertThat(reading.sheet(commune.report()).lines())
                .filteredOn(ReportLine::unfinished)
                .extracting(ReportLine::id)
                .containsExactly(HOUSES);
    }

    @Test
    void ofTwoWhoChangeAFormTheSecondIsTold() {
        offices.as(province.leader());
        var seen = registers.sheet(province.form());
        change(HOUSES);

        var late = asking(seen.terms(), RATE);
        assertThatThrownBy(() -> forms.change(province.form(), seen.edition(), late, true))
                .hasMessage("refused.formChanged");
        assertThat(registers.sheet(province.form()).terms().content().ids()).containsExactly(HOUSES);
    }

    @Test
    void aPaperSaysHowManyPartsInWordsAreNotInIt() {
        var other = province.communes().get(1);
        kit.send(commune, "5", "", "Làm đường");
        kit.send(other, "6", "", "Trồng cây");
        offices.as(province.leader());
        deciding.approveAll(province.root(), List.of(commune.report(), other.report()));
        var span = new PeriodSpan(kit.today().minusDays(40), kit.today());

        var all = inside.transaction(() -> texts.told(province.unit(), List.of(LAND), span, 2));
        var cut = inside.transaction(() -> texts.told(province.unit(), List.of(LAND), span, 1));

        assertThat(all).extracting(CollectedText::text).containsExactly("Làm đường", "Trồng cây");
        assertThat(cut).hasSize(2);
        assertThat(cut.get(1).text()).startsWith("1 đoạn nữa");
        assertThat(cut.get(1).section()).isEqualTo("Kết quả nổi bật");
    }
}
