package doanket.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.organisation.UnitDirectory;
import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class IssuerFormsIT {

    private static final Locale VIETNAMESE = new Locale("vi");

    @Inject
    IssuerForms issuers;

    @Inject
    PaperForms forms;

    @Inject
    UnitDirectory units;

    @Inject
    Acting acting;

    private UUID front;

    @BeforeEach
    void theClerkOfTheFront() {
        acting.as("vanthu.mttq");
        front = units.own().get(0).id();
        issuers.forget(front);
    }

    @Test
    void aUnitThatSaidNothingPrintsWhatIsUsualForItsType() {
        var usual = issuers.read(front);

        assertThat(usual.own()).isFalse();
        assertThat(usual.family()).isEqualTo("FRONT");
        assertThat(usual.issuerLines()).endsWith("BAN THƯỜNG TRỰC");
        assertThat(usual.symbol()).isEqualTo("MTTQ-BTT");
        assertThat(usual.place()).isEqualTo("Vân Sơn");
    }

    @Test
    void whatAUnitSaysOfItselfIsPrintedFromThenOn() {
        var typed = form(
                "FRONT", Normalizer.normalize("ỦY BAN MTTQ\n\n BAN THƯỜNG TRỰC ", Normalizer.Form.NFD), "MTTQ-UB", 0);

        issuers.set(front, typed);

        var form = forms.formOf(front);
        assertThat(form.issuerLines()).containsExactly("ỦY BAN MTTQ", "BAN THƯỜNG TRỰC");
        assertThat(PaperCode.print(
                        form, forms.type("FRONT", "THONG_BAO", VIETNAMESE).orElseThrow(), 8))
                .isEqualTo("08/TB-MTTQ-UB");
        assertThat(issuers.sample(front)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsToldSo() {
        issuers.set(front, form("FRONT", "MỘT", "A", 0));

        assertThatThrownBy(() -> issuers.set(front, form("FRONT", "HAI", "B", 0)))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(issuers.read(front).issuerLines()).isEqualTo("MỘT");
    }

    @Test
    void whatCannotBePrintedIsRefused() {
        assertThatThrownBy(() -> issuers.set(front, form("NONE", "MỘT", "A", 0)))
                .hasMessage("refused.noFamily");
        assertThatThrownBy(() -> issuers.set(front, form("FRONT", " \n ", "A", 0)))
                .hasMessage("refused.issuerLines");
        assertThatThrownBy(() -> issuers.set(front, form("FRONT", "1\n2\n3\n4\n5", "A", 0)))
                .hasMessage("refused.issuerLines");
        assertThatThrownBy(() -> issuers.set(front, form("FRONT", "MỘT", " ", 0)))
                .hasMessage("refused.noSymbol");
        assertThatThrownBy(() -> issuers.set(front, form("FRONT", "MỘT", "x".repeat(41), 0)))
                .hasMessage("refused.tooLong");
    }

    @Test
    void theFormOfAnotherUnitIsNotFound() {
        var mine = front;
        acting.as("vanthu.dang");

        assertThatThrownBy(() -> issuers.read(mine)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> issuers.set(mine, form("FRONT", "MỘT", "A", 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> issuers.sample(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theFamiliesDifferAsTheirInstructionsSay() {
        assertThat(forms.families(VIETNAMESE)).extracting(PaperFamily::code).startsWith("PARTY", "STATE", "FRONT");
        assertThat(forms.type("PARTY", "QUY_DINH", VIETNAMESE).orElseThrow().abbreviation())
                .isEqualTo("QĐ");
        assertThat(forms.type("STATE", "QUY_DINH", VIETNAMESE).orElseThrow().abbreviation())
                .isEqualTo("QyĐ");
        assertThat(forms.type("STATE", "KET_LUAN", VIETNAMESE)).isEmpty();
        assertThat(forms.signForms("PARTY", VIETNAMESE))
                .extracting(SignForm::printed)
                .contains("T/M", "K/T", "T/L");
        assertThat(forms.signForms("FRONT", VIETNAMESE))
                .extracting(SignForm::printed)
                .contains("TM.", "KT.", "TL.");
    }

    private static IssuerForm form(String family, String lines, String symbol, long seen) {
        return new IssuerForm(family, "CẤP TRÊN", lines, symbol, "Vân Sơn", "Lưu: VT.", true, seen);
    }
}
