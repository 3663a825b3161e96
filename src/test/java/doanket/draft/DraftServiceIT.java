package doanket.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DraftServiceIT {

    @Inject
    DraftService drafts;

    @Inject
    DraftRepository repository;

    @Inject
    Acting acting;

    @Inject
    UserTransaction transaction;

    private final String key = "thu-" + Uuids.next();

    @BeforeEach
    void asSomebody() {
        acting.as("canbo.mttq");
    }

    @Test
    void givesBackWhatWasKept() {
        var kept = drafts.keep(key, "{\"title\": [\"Nông thôn mới\"]}", null);

        assertThat(kept.kept()).isTrue();
        assertThat(drafts.find(key)).get().satisfies(draft -> {
            assertThat(draft.body()).contains("Nông thôn mới");
            assertThat(draft.updatedAt()).isEqualTo(kept.updatedAt());
        });
    }

    @Test
    void aTabThatKnowsTheDraftReplacesIt() {
        var first = drafts.keep(key, "{\"a\": [\"1\"]}", null);

        assertThat(drafts.keep(key, "{\"a\": [\"2\"]}", first.updatedAt()).kept())
                .isTrue();
        assertThat(drafts.find(key).orElseThrow().body()).contains("2");
    }

    @Test
    void aTabThatDoesNotKnowItIsGivenItAndReplacesNothing() {
        var first = drafts.keep(key, "{\"a\": [\"1\"]}", null);
        drafts.keep(key, "{\"a\": [\"2\"]}", first.updatedAt());

        var stale = drafts.keep(key, "{\"a\": [\"3\"]}", first.updatedAt());

        assertThat(stale.kept()).isFalse();
        assertThat(stale.storedBody()).contains("2");
        assertThat(drafts.keep(key, "{\"a\": [\"3\"]}", stale.updatedAt()).kept())
                .isTrue();
    }

    @Test
    void aSavedFormLeavesNothingToGiveBackAndALateCopyIsKnownAsSuch() {
        var first = drafts.keep(key, "{\"a\": [\"1\"]}", null);

        drafts.drop(key);

        assertThat(drafts.find(key).orElseThrow().body()).isNull();
        assertThat(drafts.keep(key, "{\"a\": [\"1\"]}", first.updatedAt())).matches(late -> !late.kept());
    }

    @Test
    void aTabThatIsDoneLeavesWhatAnotherTabHasKept() {
        var first = drafts.keep(key, "{\"a\": [\"1\"]}", null);
        drafts.keep(key, "{\"a\": [\"2\"]}", first.updatedAt());

        assertThat(drafts.drop(key, first.updatedAt())).isEmpty();
        assertThat(drafts.drop(key, Instant.EPOCH)).isEmpty();
        var second = drafts.find(key).orElseThrow();
        assertThat(second.body()).contains("2");

        assertThat(drafts.drop(key, second.updatedAt())).isPresent();
        assertThat(drafts.find(key).orElseThrow().body()).isNull();
        assertThat(drafts.drop(key, first.updatedAt())).as("nothing is left").isPresent();
    }

    @Test
    void nobodySeesTheDraftOfAnother() {
        drafts.keep(key, "{\"a\": [\"1\"]}", null);

        acting.as("canbo.hnd");

        assertThat(drafts.find(key)).isEmpty();
        assertThat(drafts.keep(key, "{\"a\": [\"2\"]}", null).kept()).isTrue();
        drafts.drop(key);
        acting.as("canbo.mttq");
        assertThat(drafts.find(key).orElseThrow().body()).contains("1");
    }

    @Test
    void refusesWhatIsNoKeyOrTooMuch() {
        assertThat(drafts.find("../x")).isEmpty();
        assertThat(drafts.find(null)).isEmpty();
        assertThatThrownBy(() -> drafts.keep("Hai Chữ", "{}", null)).hasMessage("refused.unreadable");
        assertThatThrownBy(() -> drafts.keep("x".repeat(121), "{}", null)).hasMessage("refused.unreadable");
        assertThatThrownBy(() -> drafts.keep(key, "{\"a\": \"" + "ế".repeat(700_000) + "\"}", null))
                .matches(refused -> ((DraftRefused) refused).isTooLarge());
    }

    @Test
    void forgetsWhatIsOlderThanNinetyDays() {
        var account = acting.as("canbo.mttq").account();
        var old = Instant.parse("2020-01-01T00:00:00Z");
        keepAt(account, old);
        var fresh = "thu-" + Uuids.next();
        drafts.keep(fresh, "{}", null);

        assertThat(drafts.sweep()).isPositive();

        assertThat(drafts.find(key)).isEmpty();
        assertThat(drafts.find(fresh)).isPresent();
    }

    private void keepAt(UUID account, Instant at) {
        try {
            transaction.begin();
            repository.keep(account, key, new Draft("{}", at), Instant.EPOCH);
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
