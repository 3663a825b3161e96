package doanket.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.NotFoundException;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogue of kinds of meetings. */
@ExtendWith(ArquillianExtension.class)
class MeetingKindsIT {

    private static final Locale VIETNAMESE = new Locale("vi");

    private final String name = "Họp chuyên đề " + UUID.randomUUID();

    @Inject
    MeetingKinds service;

    @Inject
    Kinds kinds;

    @Inject
    Acting acting;

    @BeforeEach
    void anAdministrator() {
        acting.as("quantri");
    }

    private KindLine line(String wanted) {
        return service.kinds().stream()
                .filter(line -> line.nameVi().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewKindCanBeChosenAtOnceAndStandsAtTheEnd() {
        service.add("  " + name + " ", "");

        assertThat(service.kinds().get(service.kinds().size() - 1).nameVi()).isEqualTo(name);
        assertThat(line(name).nameEn()).isEqualTo(name);
        assertThat(kinds.open(VIETNAMESE)).extracting(CodeChoice::name).contains(name);
        service.retire(line(name).code());
    }

    @Test
    void aRetiredKindKeepsItsNameForOlderMeetingsAndCanBeUsedAgain() {
        service.add(name, "A kind");
        var code = line(name).code();

        service.retire(code);

        assertThat(kinds.open(VIETNAMESE)).extracting(CodeChoice::code).doesNotContain(code);
        assertThat(kinds.name(code, Locale.ENGLISH)).isEqualTo("A kind");
        service.reopen(code);
        assertThat(kinds.open(VIETNAMESE)).extracting(CodeChoice::code).contains(code);
        service.retire(code);
    }

    @Test
    void aKindIsRenamedButNotIntoOneThatIsThere() {
        service.add(name, "");
        var code = line(name).code();

        assertThatThrownBy(() -> service.rename(code, "giao ban", "")).hasMessage("refused.kindThere");
        assertThatThrownBy(() -> service.rename(code, " ", "")).hasMessage("refused.kindNameMissing");
        assertThatThrownBy(() -> service.rename(code, "x".repeat(MeetingKinds.NAME_MAX + 1), ""))
                .hasMessage("refused.kindNameTooLong");
        service.rename(code, name + "!", "");

        assertThat(line(name + "!").code()).isEqualTo(code);
        service.retire(code);
    }

    @Test
    void theCatalogueIsForAdministrators() {
        acting.as("vanthu.dang");

        assertThatThrownBy(service::kinds).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.add(name, "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.retire("BRIEFING")).isInstanceOf(NotFoundException.class);
    }
}
