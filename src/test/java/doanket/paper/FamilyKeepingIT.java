package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.settings.SettingsHistory;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Families and types of papers as administrators change them. */
@ExtendWith(ArquillianExtension.class)
class FamilyKeepingIT {

    /** Nobody prints papers of this family while tests run. */
    private static final String FAMILY = "YOUTH";

    private static final Locale VIETNAMESE = new Locale("vi");

    @Inject
    FamilyKeeping families;

    @Inject
    PaperForms forms;

    @Inject
    PaperCatalogue catalogue;

    @Inject
    SettingsHistory history;

    @Inject
    Acting acting;

    @BeforeEach
    void anAdministrator() {
        acting.as("quantri");
    }

    private static FamilyForm with(FamilyForm form, String pattern) {
        return new FamilyForm(
                form.nameVi(),
                form.nameEn(),
                form.rightLines(),
                form.star(),
                form.numberLabel(),
                form.endMark(),
                form.recipientEnd(),
                form.purposesShort(),
                form.clauseStyles(),
                pattern,
                form.letterPattern(),
                form.perTerm(),
                form.margins(),
                form.sizes());
    }

    @Test
    void aPatternIsChangedSeenAtOnceAndToldInTheHistory() {
        var sheet = families.sheet(FAMILY);
        var before = sheet.form().numberPattern();
        families.set(FAMILY, sheet.version(), with(sheet.form(), "{n}-{type}/{symbol}"));

        assertThat(forms.families(VIETNAMESE))
                .filteredOn(family -> family.code().equals(FAMILY))
                .extracting(PaperFamily::numberPattern)
                .containsExactly("{n}-{type}/{symbol}");
        assertThat(history.changes("papers", null).changes().get(0).detail())
                .isEqualTo(FAMILY + ": " + before + " → {n}-{type}/{symbol}");
        assertThatThrownBy(() -> families.set(FAMILY, sheet.version(), sheet.form()))
                .hasMessage("refused.changedMeanwhile");
        families.set(FAMILY, sheet.version() + 1, sheet.form());
        assertThat(families.sheet(FAMILY).form()).isEqualTo(sheet.form());
    }

    @Test
    void aTypeIsAddedChangedAndRetired() {
        var code = "THU_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        families.set(FAMILY, new TypeForm(code, "Loại thử", "Trial", "LT", true, 99, false, -1));
        assertThat(forms.types(FAMILY, VIETNAMESE)).extracting(PaperType::code).contains(code);
        assertThatThrownBy(() -> families.set(FAMILY, new TypeForm(code, "b", "c", "LT", true, 99, false, -1)))
                .hasMessage("refused.typeTaken");

        families.set(FAMILY, new TypeForm(code, "Loại thử", "Trial", "LTh", true, 99, true, 1));

        assertThat(forms.types(FAMILY, VIETNAMESE)).extracting(PaperType::code).doesNotContain(code);
        assertThat(families.sheet(FAMILY).types()).extracting(TypeForm::code).contains(code);
        assertThat(history.changes("papers", null).changes().get(0).detail())
                .isEqualTo(FAMILY + " " + code + ": LT → LTh; thôi dùng: không → có");
        assertThatThrownBy(() -> families.set(FAMILY, new TypeForm(code, "b", "c", "LT", true, 99, true, 1)))
                .hasMessage("refused.changedMeanwhile");
    }

    @Test
    void aFamilyBeginsAsAnotherOne() throws SQLException {
        var code = "HE_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

        assertThat(families.add(FAMILY, new NewFamily(code.toLowerCase(Locale.ROOT), "Hệ thử " + code, "Trial")))
                .isEqualTo(code);

        var sheet = families.sheet(code);
        assertThat(sheet.form().margins())
                .isEqualTo(families.sheet(FAMILY).form().margins());
        assertThat(forms.types(code, VIETNAMESE))
                .extracting(PaperType::name)
                .isEqualTo(forms.types(FAMILY, VIETNAMESE).stream()
                        .map(PaperType::name)
                        .toList());
        assertThat(forms.families(VIETNAMESE)).extracting(PaperFamily::name).endsWith("Hệ thử " + code);
        assertThat(history.changes("papers", null).changes().get(0).detail())
                .isEqualTo(code + " (YOUTH): Hệ thử " + code);
        assertThatThrownBy(() -> families.add(FAMILY, new NewFamily(code, "Khác", "Other")))
                .hasMessage("refused.familyTaken");
        assertThatThrownBy(() -> families.add("NONE", new NewFamily(code + "_2", "Khác", "Other")))
                .isInstanceOf(NotFoundException.class);
        forget(code);
        catalogue.forget();
    }

    /** No page can: what was added stays. Other tests see the families there are. */
    private static void forget(String code) throws SQLException {
        try (var connection = Statements.connect();
                var statement = connection.createStatement()) {
            for (var table : List.of("sign_form", "paper_type")) {
                statement.executeUpdate("delete from " + table + " where family_code = '" + code + "'");
            }
            statement.executeUpdate("delete from paper_family where code = '" + code + "'");
        }
    }

    @Test
    void unknownFamiliesAndOtherPeopleAreNotFound() {
        var form = families.sheet(null).form();
        assertThatThrownBy(() -> families.sheet("NONE")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> families.set("NONE", 0, form)).isInstanceOf(NotFoundException.class);
        acting.as("lanhdao.mttq");
        assertThatThrownBy(() -> families.sheet(FAMILY)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> families.set(FAMILY, 0, form)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> families.add(FAMILY, new NewFamily("A_B", "a", "b")))
                .isInstanceOf(NotFoundException.class);
    }
}
