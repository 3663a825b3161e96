package doanket.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import doanket.organisation.DemoLogins.Login;
import doanket.platform.Uuids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class OrganisationDemoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Map<String, UUID> people = new HashMap<>();
    private final List<String> entered = new ArrayList<>();

    private final DemoBook book = OrganisationDemo.written((unit, name, mail, phone) -> {
        entered.add(name);
        people.put(name, Uuids.next());
        return people.get(name);
    });

    @Test
    void moreThanAHundredAndFiftyPeopleAreThereAndNoneTwice() {
        assertThat(entered).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    void thereAreTwelveCommunesWithTwoToFourVillagesEach() {
        assertThat(DemoCommunes.ALL)
                .hasSize(12)
                .allSatisfy(commune ->
                        assertThat(commune.villages()).hasSizeBetween(2, 4).doesNotHaveDuplicates());
    }

    @Test
    void noCodeCouldBeOneOfTheNationalList() {
        assertThat(book.units())
                .extracting(Unit::code)
                .allSatisfy(code -> assertThat(code).containsPattern("[A-Z]"));
    }

    @Test
    void everyOpenUnitLiesBeneathTheCountry() {
        var above = above(relation -> relation.period().holdsOn(TODAY));

        assertThat(book.units())
                .filteredOn(unit -> unit.period().holdsOn(TODAY))
                .allSatisfy(unit -> assertThat(UnitPaths.walk(unit.unitId(), above))
                        .as(unit.name())
                        .contains(UnitDirectory.COUNTRY));
    }

    @Test
    void noKindOfRelationRunsInACircle() {
        for (var kind : List.of("SUBORDINATE", "VERTICAL", "PARTY", "TERRITORY")) {
            var above = above(relation -> relation.kind().equals(kind));

            assertThat(book.relations())
                    .filteredOn(relation -> relation.kind().equals(kind))
                    .allSatisfy(relation ->
                            assertThat(UnitPaths.walk(relation.upper(), above)).doesNotContain(relation.lower()));
        }
    }

    @Test
    void anOrganisationOfACommuneStandsInAllFourHierarchies() {
        assertThat(book.relations())
                .filteredOn(relation -> relation.lower().equals(book.id("VS-01.HND")))
                .extracting(UnitRelation::kind, UnitRelation::upper)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("TERRITORY", book.id("VS-01")),
                        org.assertj.core.groups.Tuple.tuple("SUBORDINATE", book.id("VS-01.MTTQ")),
                        org.assertj.core.groups.Tuple.tuple("VERTICAL", book.id("VS.HND")),
                        org.assertj.core.groups.Tuple.tuple("PARTY", book.id("VS-01.DU")));
    }

    @Test
    void everybodyHasAtMostOneMainPost() {
        var mainPosts = book.posts().stream().filter(Appointment::isMain).toList();

        assertThat(mainPosts).extracting(Appointment::person).doesNotHaveDuplicates();
    }

    @Test
    void relationsAndPostsStayWithinTheLifeOfTheirUnits() {
        var units = new HashMap<UUID, Unit>();
        book.units().forEach(unit -> units.put(unit.unitId(), unit));

        book.posts().forEach(post -> units.get(post.unit()).contains(post.period()));
        book.relations().forEach(relation -> units.get(relation.lower()).contains(relation.period()));
    }

    @Test
    void whoeverMaySignInHoldsAPostToday() {
        var holders = book.posts().stream()
                .filter(post -> post.period().holdsOn(TODAY))
                .map(Appointment::person)
                .toList();

        assertThat(DemoLogins.all())
                .hasSize(24)
                .allSatisfy(login -> assertThat(holders).as(login.username()).contains(people.get(login.person())));
        assertThat(DemoLogins.all()).extracting(Login::username).doesNotHaveDuplicates();
    }

    @Test
    void staffWorkInTheUnitInWhichTheyHoldTheirRole() {
        var posts =
                book.posts().stream().collect(groupingBy(Appointment::person, mapping(Appointment::unit, toList())));

        assertThat(DemoLogins.all())
                .filteredOn(login -> !login.unit().equals(UnitDirectory.COUNTRY_CODE))
                .allSatisfy(login -> assertThat(posts.get(people.get(login.person())))
                        .as(login.username())
                        .contains(book.id(login.unit())));
    }

    @Test
    void theOfficerOfTheFirstCommuneHoldsTwoPosts() {
        var officer = people.get(DemoLogins.officerOf(DemoCommunes.ALL.get(0)));

        assertThat(book.posts())
                .filteredOn(post -> post.person().equals(officer))
                .extracting(Appointment::unit)
                .containsExactly(book.id("VS-01.MTTQ"), book.id("VS-01.HND"));
    }

    private Map<UUID, List<UUID>> above(Predicate<UnitRelation> counts) {
        var above = new HashMap<UUID, List<UUID>>();
        above.put(UnitDirectory.COUNTRY, List.of());
        book.units().forEach(unit -> above.put(unit.unitId(), new ArrayList<>()));
        book.relations().stream()
                .filter(counts)
                .forEach(relation -> above.get(relation.lower()).add(relation.upper()));
        return above;
    }
}
