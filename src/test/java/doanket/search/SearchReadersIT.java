package doanket.search;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.identity.Access;
import doanket.identity.Audience;
import doanket.identity.Permission;
import doanket.identity.Post;
import doanket.identity.Scope;
import doanket.identity.SignedIn;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever {@link Access} permits is found, and nothing else, also in counts. */
@ExtendWith(ArquillianExtension.class)
class SearchReadersIT {

    private static final List<String> PEOPLE = List.of(
            "canbo.mttq",
            "lanhdao.mttq",
            "bientap.mttq",
            "lanhdao.dang",
            "canbo.hnd",
            "lanhdao.hnd",
            "canbo.xa01",
            "canbo.xa02",
            "quantri.donvi",
            "quantri",
            "kiemsoat");

    @Inject
    SearchService search;

    @Inject
    SearchIndex index;

    @Inject
    Access access;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    private final String mark = "r" + Uuids.next().toString().substring(24);

    @Test
    void eachFindsExactlyWhatAccessPermits() {
        var told = scopesOfEverySort().stream().collect(Collectors.toMap(scope -> tell(scope), scope -> scope));

        var expected = new LinkedHashMap<String, List<UUID>>();
        var found = new LinkedHashMap<String, List<UUID>>();
        for (var person : PEOPLE) {
            acting.as(person);
            expected.put(person, permitted(told));
            found.put(person, found());
        }

        assertThat(found).isEqualTo(expected);
        assertThat(expected.values().stream().map(List::size).distinct().count())
                .as("readers of different reach")
                .isGreaterThan(3);
    }

    /** Every sort of audience, with and without author, in units near and far. */
    private List<Scope> scopesOfEverySort() {
        var scopes = new ArrayList<Scope>();
        for (var person : List.of("canbo.mttq", "canbo.hnd", "canbo.xa01", "canbo.xa02")) {
            var author = acting.as(person);
            var post = author.post();
            for (var audience : audiences(post)) {
                scopes.add(new Scope(post.unit(), null, audience));
                scopes.add(new Scope(post.unit(), author.account(), audience));
            }
        }
        return scopes;
    }

    private static List<List<String>> audiences(Post post) {
        var path = post.path();
        return List.of(
                List.of(),
                List.of(Audience.EVERYBODY),
                List.of(Audience.key(post.unit(), false, null, null)),
                List.of(Audience.key(path.get(path.size() - 1), true, null, null)),
                List.of(Audience.key(path.get(Math.min(1, path.size() - 1)), true, null, null)),
                List.of(Audience.key(null, false, post.unitType(), null)),
                List.of(
                        Audience.key(null, false, null, "LEADER"),
                        Audience.key(post.unit(), true, post.unitType(), "STAFF")));
    }

    private UUID tell(Scope scope) {
        var id = Uuids.next();
        index.put(
                new SearchEntry(SearchingIT.Note.KIND, id, scope, null, "Ghi chép " + mark, "", clock.instant(), null));
        return id;
    }

    private List<UUID> permitted(Map<UUID, Scope> told) {
        return told.entrySet().stream()
                .filter(entry -> access.permits(Permission.NEWS_READ, entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<UUID> found() {
        var ids = new ArrayList<UUID>();
        var first = page(1);
        for (int page = 1; page <= first.pages(); page++) {
            page(page)
                    .hits()
                    .forEach(hit -> ids.add(UUID.fromString(hit.address().replaceAll(".*=", ""))));
        }
        assertThat(first.total()).isEqualTo(ids.size());
        assertThat(first.units().stream().mapToLong(Facet::count).sum()).isEqualTo(ids.size());
        return ids.stream().sorted().toList();
    }

    private Findings page(int page) {
        return search.find(new SearchQuestion(mark, null, null, null, null, null, page, null));
    }

    @Test
    void aReaderOfNothingFindsNothing() {
        SignedIn nobody = acting.as("canbo.xa03");
        tell(new Scope(null, null, List.of()));

        assertThat(nobody.may(Permission.NEWS_READ)).isTrue();
        assertThat(page(1).total()).isZero();
    }
}
