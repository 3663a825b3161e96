package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.Reading.Contrast;
import doanket.identity.Reading.Language;
import doanket.identity.Reading.TextSize;
import doanket.platform.Uuids;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-07-01T01:00:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ab", "1abc", "có.dấu", "a b c", "an.nv@xa"})
    void refusesAUserNameThatNobodyCouldTypeAnywhere(String username) {
        assertThatThrownBy(() -> account(username)).hasMessage("refused.usernameShape");
    }

    @Test
    void userNamesAreComparedInSmallLettersAndWithoutBlanksAround() {
        assertThat(account(" An.NV ").username()).isEqualTo("an.nv");
    }

    @Test
    void anotherUnitAnswersForItButNotTheOneThatDoesAlready() {
        var account = account("an.nv");
        var other = Uuids.next();

        account.moveTo(other);

        assertThat(account.unit()).isEqualTo(other);
        assertThatThrownBy(() -> account.moveTo(other)).hasMessage("refused.unitAlready");
    }

    @Test
    void theFirstPasswordMustBeChangedAndOneFromAnAdministratorToo() {
        var account = account("an.nv");
        assertThat(account.mustChangePassword()).isTrue();

        account.passwordChosenByOwner("own", NOW);
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.passwordHash()).isEqualTo("own");

        account.passwordGivenByAdministrator("given", NOW);
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.passwordHash()).isEqualTo("given");
    }

    @Test
    void aClosedAccountCanBeOpenedAgain() {
        var account = account("an.nv");
        account.close();
        assertThat(account.isOpen()).isFalse();

        account.reopen(java.time.Instant.EPOCH);

        assertThat(account.isOpen()).isTrue();
    }

    @Test
    void remembersHowItsOwnerLikesToRead() {
        var account = account("an.nv");
        assertThat(account.reading()).isEqualTo(Reading.USUAL);
        var liked = new Reading(TextSize.LARGE, Contrast.MAX, Language.EN);

        account.read(liked);

        assertThat(account.reading()).isEqualTo(liked);
    }

    private static Account account(String username) {
        return new Account(Uuids.next(), Uuids.next(), username, "hash", NOW);
    }
}
