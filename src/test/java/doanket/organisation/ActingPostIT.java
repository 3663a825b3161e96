package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.identity.AccountService;
import doanket.identity.CurrentUser;
import doanket.identity.IdentityRefused;
import doanket.identity.OpenedAccount;
import doanket.identity.Origin;
import doanket.identity.PersonService;
import doanket.identity.Post;
import doanket.identity.ProfileService;
import doanket.identity.SessionToken;
import doanket.identity.SignInService;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person, several posts: which of them an action carries. */
@ExtendWith(ArquillianExtension.class)
class ActingPostIT {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);

    @Inject
    UnitService units;

    @Inject
    AppointmentService appointments;

    @Inject
    PersonService people;

    @Inject
    AccountService accounts;

    @Inject
    ProfileService profile;

    @Inject
    SignInService signIn;

    @Inject
    CurrentUser user;

    @Inject
    Acting acting;

    private UUID unit;
    private UUID first;
    private UUID second;
    private UUID person;
    private OpenedAccount account;

    @BeforeEach
    void somebodyWithTwoPosts() {
        acting.asSystem();
        unit = unit();
        person = people.enter(unit, "Lò Thị Hai", null, null);
        first = appointments.appoint(unit, new NewAppointment(person, "OFFICER", BEGUN, null, false, true));
        second = appointments.appoint(unit(), new NewAppointment(person, "CLERK", BEGUN, null, false, false));
        account = accounts.open(unit, person, "hai." + Uuids.next().toString().substring(19));
    }

    @Test
    void theMainPostIsActedInUntilAnotherIsChosen() {
        var token = signedIn();
        assertThat(user.get().post().id()).isEqualTo(first);

        profile.actIn(second);
        signIn.identify(token, true);

        assertThat(user.get().post()).satisfies(post -> {
            assertThat(post.id()).isEqualTo(second);
            assertThat(post.title()).isEqualTo("Văn thư");
        });
        assertThat(user.get().unit()).isNotEqualTo(unit);
    }

    @Test
    void theChoiceOutlivesTheSession() {
        signedIn();
        profile.actIn(second);

        signedIn();

        assertThat(user.get().post().id()).isEqualTo(second);
    }

    @Test
    void aPostThatEndedIsNoLongerActedIn() {
        var token = signedIn();
        profile.actIn(second);

        appointments.endAppointment(second, BEGUN);
        signIn.identify(token, true);

        assertThat(user.get().posts()).extracting(Post::id).containsExactly(first);
        assertThat(user.get().post().id()).isEqualTo(first);
    }

    @Test
    void somebodyElsesPostIsRefused() {
        acting.as("canbo.xa02");

        assertThatThrownBy(() -> profile.actIn(first))
                .isInstanceOf(IdentityRefused.class)
                .hasMessage("refused.notOwnPost");
    }

    private SessionToken signedIn() {
        var token = signIn.signIn(account.username(), account.password(), new Origin("127.0.2.1", "test"));
        signIn.identify(token, true);
        return token;
    }

    private UUID unit() {
        var code = "P" + Uuids.next().toString().toUpperCase(Locale.ROOT);
        var wanted = new NewUnit(code, "Đơn vị " + code, null, "FRONT", "COMMUNE", BEGUN, UnitFacts.ranked(900));
        return units.found(UnitDirectory.COUNTRY, wanted, "SUBORDINATE");
    }
}
