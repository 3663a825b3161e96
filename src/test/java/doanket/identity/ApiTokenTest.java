package doanket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");

    @Test
    void itsNameIsOneLineOfComposedLetters() {
        var typed = Normalizer.normalize("  Trang tin\n của\ttỉnh ", Form.NFD);

        assertThat(made(typed, Set.of(ApiScope.READ), 30).name()).isEqualTo("Trang tin của tỉnh");
    }

    @Test
    void itNeedsANameThatFitsALine() {
        for (var typed : new String[] {null, "", " \n ", "x".repeat(ApiToken.NAME_MAX + 1), "\u0000"}) {
            assertThatThrownBy(() -> made(typed, Set.of(ApiScope.READ), 30)).hasMessage("refused.tokenName");
        }
    }

    @Test
    void itNeedsSomethingItIsFor() {
        assertThatThrownBy(() -> made("Máy", Set.of(), 30)).hasMessage("refused.tokenScopes");
        assertThatThrownBy(() -> made("Máy", null, 30)).hasMessage("refused.tokenScopes");
    }

    @Test
    void itLastsAYearAtMost() {
        for (var days : new int[] {Integer.MIN_VALUE, -1, 0, 366, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> made("Máy", Set.of(ApiScope.READ), days)).hasMessage("refused.tokenDays");
        }
        // Seven hours ahead of Greenwich it is the next day.
        assertThat(made("Máy", Set.of(ApiScope.READ), 365).validUntil()).isEqualTo(LocalDate.of(2027, 11, 27));
    }

    @Test
    void itKeepsItsScopes() {
        var scopes = EnumSet.of(ApiScope.READ, ApiScope.TASKS_WRITE);

        assertThat(made("Máy", scopes, 1).scopes()).isEqualTo(scopes);
    }

    @Test
    void noTwoSecretsAreAlikeAndEachCanBeFoundByItsMark() {
        var secret = ApiToken.secret().value();

        assertThat(secret)
                .matches("dk_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(ApiToken.secret().value());
    }

    @Test
    void noScopeReachesAccountsRolesUnitsOrTheLog() {
        assertThat(ApiScope.permissions(EnumSet.allOf(ApiScope.class)))
                .doesNotContain(
                        Permission.ROLE_GRANT,
                        Permission.PEOPLE_MANAGE,
                        Permission.UNIT_MANAGE,
                        Permission.CATALOGUE_MANAGE,
                        Permission.NEWS_PUBLISH,
                        Permission.REPORT_APPROVE,
                        Permission.AUDIT_READ);
    }

    @Test
    void itSaysTwoWeeksAheadThatItEnds() {
        var today = LocalDate.of(2026, 11, 27);

        assertThat(ApiTokenRepository.standing(today.minusDays(1), today)).isEqualTo(ApiTokenRow.Standing.ENDED);
        assertThat(ApiTokenRepository.standing(today, today)).isEqualTo(ApiTokenRow.Standing.ENDING);
        assertThat(ApiTokenRepository.standing(today.plusDays(14), today)).isEqualTo(ApiTokenRow.Standing.ENDING);
        assertThat(ApiTokenRepository.standing(today.plusDays(15), today)).isEqualTo(ApiTokenRow.Standing.GOOD);
    }

    private static ApiToken made(String name, Set<ApiScope> scopes, int days) {
        return new ApiToken(Uuids.next(), new NewApiToken(name, scopes, days), ApiToken.secret(), NOW);
    }
}
