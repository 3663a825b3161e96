package doanket.search;

import doanket.identity.Audience;
import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.SignedIn;
import doanket.platform.Uuids;
import doanket.testkit.Acting;
import doanket.testkit.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests of search share: entries of a kind of their own, each with a syllable that stands nowhere else. */
@ExtendWith(ArquillianExtension.class)
abstract class SearchingIT {

    /** A kind of its own, so that no other test's entries are in the way. */
    @ApplicationScoped
    static class Note implements SearchKind {

        static final String KIND = "test-note";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Permission permission() {
            return Permission.NEWS_READ;
        }

        @Override
        public String label(Locale locale) {
            return "Ghi chép";
        }

        @Override
        public String address(UUID id) {
            return "/test/note?id=" + id;
        }

        @Override
        public Map<String, String> categories(Locale locale) {
            return Map.of("mot", "Mục một", "hai", "Mục hai");
        }
    }

    @Inject
    SearchService search;

    @Inject
    SearchIndex index;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** A syllable that stands in the entries of this test only. */
    String mark = fresh();

    SignedIn reader;

    @BeforeEach
    void signIn() {
        reader = acting.as("canbo.mttq");
    }

    /** Others search the same portal, and must not find what was only made up here. */
    @AfterEach
    void takeBack() throws SQLException {
        try (var connection = Statements.connect();
                var delete = connection.prepareStatement("delete from search_entry where kind = ?")) {
            delete.setString(1, Note.KIND);
            delete.executeUpdate();
        }
    }

    UUID put(String title, String text) {
        return put(title, text, Duration.ZERO);
    }

    UUID put(String title, String text, Duration ago) {
        return put(entry(title, text, clock.instant().minus(ago), null));
    }

    UUID put(SearchEntry entry) {
        index.put(entry);
        return entry.id();
    }

    SearchEntry entry(String title, String text, Instant from, Instant until) {
        var scope = new Scope(reader.unit(), null, List.of(Audience.EVERYBODY));
        return new SearchEntry(Note.KIND, Uuids.next(), scope, "mot", title, text, from, until);
    }

    SearchEntry entry(UUID id, String title, Instant from) {
        var scope = new Scope(reader.unit(), null, List.of(Audience.EVERYBODY));
        return new SearchEntry(Note.KIND, id, scope, "mot", title, "", from, null);
    }

    List<String> addresses(String words) {
        return find(words).hits().stream().map(Hit::address).toList();
    }

    Findings find(String words) {
        return ask(new SearchQuestion(words, null, null, null, null, null, 1, null));
    }

    Findings ask(SearchQuestion question) {
        return search.find(question);
    }

    static String fresh() {
        return "q" + Uuids.next().toString().substring(24);
    }

    static String address(UUID id) {
        return "/test/note?id=" + id;
    }
}
