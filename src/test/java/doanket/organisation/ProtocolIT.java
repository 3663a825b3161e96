package doanket.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.PersonService;
import doanket.platform.VietnamTime;
import doanket.testkit.Acting;
import doanket.testkit.Offices;
import doanket.testkit.Rows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is named before whom goes by the post and then by the unit, whatever people are called and whenever they came. */
@ExtendWith(ArquillianExtension.class)
class ProtocolIT {

    /** In protocol order, which is the opposite of that of the given names. */
    private static final Map<String, String> POSTS = new LinkedHashMap<>();

    static {
        POSTS.put("FRONT_CHAIR", "An Văn Yên");
        POSTS.put("FRONT_STANDING_VICE_CHAIR", "Bùi Thị Vui");
        POSTS.put("FRONT_VICE_CHAIR", "Cà Thị Hoa");
        POSTS.put("FRONT_STANDING_MEMBER", "Vì Thị Bình");
        POSTS.put("FRONT_MEMBER", "Vừ A An");
    }

    @Inject
    PersonService people;

    @Inject
    AppointmentService appointments;

    @Inject
    DetailReading details;

    @Inject
    PersonDirectory directory;

    @Inject
    Offices offices;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private UUID unit;
    private LocalDate today;

    @BeforeEach
    void anOffice() {
        today = VietnamTime.day(clock.instant());
        unit = offices.front("Ủy ban MTTQ xã Lễ Tân");
        acting.asSystem();
    }

    private UUID appointed(UUID in, String title, String name, boolean standingIn, boolean main) {
        var person = people.enter(in, name, null, null);
        appoint(person, in, title, standingIn, main);
        return person;
    }

    private void appoint(UUID person, UUID in, String title, boolean standingIn, boolean main) {
        appointments.appoint(in, new NewAppointment(person, title, today.minusDays(9), null, standingIn, main));
    }

    private List<String> inOrder(List<UUID> asked) {
        return directory.onDay(asked, today).values().stream()
                .sorted(Comparator.comparingInt(PersonOnDay::rank))
                .map(PersonOnDay::fullName)
                .toList();
    }

    @Test
    void theChairStandsBeforeTheViceChairWhateverTheirNames() {
        var titles = List.copyOf(POSTS.keySet());
        var asked = new java.util.ArrayList<UUID>();
        for (int at = titles.size() - 1; at >= 0; at--) {
            asked.add(appointed(unit, titles.get(at), POSTS.get(titles.get(at)), false, true));
        }

        assertThat(details.unit(unit).posts()).extracting(UnitPost::fullName).containsExactlyElementsOf(POSTS.values());
        assertThat(inOrder(asked)).containsExactlyElementsOf(POSTS.values());
    }

    @Test
    void whoStandsInForTheChairStandsWhereTheChairDoes() {
        var vice = appointed(unit, "FRONT_VICE_CHAIR", "Cà Thị An", false, true);
        var acts = appointed(unit, "FRONT_CHAIR", "Vừ A Yên", true, true);

        assertThat(details.unit(unit).posts()).extracting(UnitPost::fullName).containsExactly("Vừ A Yên", "Cà Thị An");
        assertThat(inOrder(List.of(vice, acts))).containsExactly("Vừ A Yên", "Cà Thị An");
        assertThat(directory.onDay(List.of(acts), today).get(acts).post()).startsWith("Quyền Chủ tịch");
    }

    @Test
    void amongEqualPostsTheUnitDecidesAndAmongSeveralPostsOfOnePersonTheMainOne() {
        var higher = offices.front("Ủy ban MTTQ phường Đứng Trước");
        Rows.change("update unit set protocol_rank = 5 where id = ?", higher);
        acting.asSystem();
        var second = appointed(unit, "FRONT_CHAIR", "Vừ A An", false, true);
        var first = appointed(higher, "FRONT_CHAIR", "Cà Văn Yên", false, true);
        var third = appointed(higher, "FRONT_VICE_CHAIR", "Bùi Văn Ánh", false, true);
        appoint(third, unit, "FRONT_CHAIR", false, false);
        var none = people.enter(unit, "Ân Thị Ân", null, null);

        assertThat(inOrder(List.of(none, third, second, first)))
                .containsExactly("Cà Văn Yên", "Vừ A An", "Bùi Văn Ánh", "Ân Thị Ân");
    }
}
