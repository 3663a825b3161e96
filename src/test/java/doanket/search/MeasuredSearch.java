package doanket.search;

import doanket.identity.Permission;
import doanket.identity.SignedIn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Runs the very statement of the product on a plain connection, for benchmarks. */
public final class MeasuredSearch {

    /** How many entries were counted, and how long the database took, to the last row. */
    public record Taken(long found, double millis) {}

    private static final Pattern PLACE = Pattern.compile("\\?(\\d+)");

    /** As the feature news is one; its own is not to be had without its service. */
    private static final class News implements SearchKind {

        @Override
        public String kind() {
            return "news";
        }

        @Override
        public Permission permission() {
            return Permission.NEWS_READ;
        }

        @Override
        public String label(Locale locale) {
            return kind();
        }

        @Override
        public String address(UUID id) {
            return "/" + id;
        }

        @Override
        public Map<String, String> categories(Locale locale) {
            return Map.of();
        }
    }

    private final PreparedStatement statement;
    private final Commonness commonness;
    private final List<Integer> places = new ArrayList<>();

    public MeasuredSearch(Connection connection) throws SQLException {
        var sql = PLACE.matcher(FindRepository.FIND).replaceAll(place -> {
            places.add(Integer.valueOf(place.group(1)));
            return "?";
        });
        this.statement = connection.prepareStatement(sql);
        this.commonness = new Commonness(shares(connection));
    }

    /** As the portal does once a day. */
    public static void countCommonWords(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(CommonRepository.FORGET);
            statement.execute(CommonRepository.COUNT);
        }
    }

    private static Map<String, Double> shares(Connection connection) throws SQLException {
        var shares = new HashMap<String, Double>();
        try (var asked = connection.createStatement();
                var rows = asked.executeQuery(CommonRepository.SHARES)) {
            while (rows.next()) {
                shares.put(rows.getString(1), rows.getDouble(2));
            }
        }
        return shares;
    }

    public Taken find(SignedIn reader, String words) throws SQLException {
        prepare(Readers.of(reader, List.of(new News())), words);
        long begun = System.nanoTime();
        long found = 0;
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found += rows.getString(1).equals("tier") ? rows.getLong(5) : 0;
            }
        }
        return new Taken(found, (System.nanoTime() - begun) / 1e6);
    }

    private void prepare(Collection<String> readerKeys, String words) throws SQLException {
        var now = Instant.now();
        var question = new SearchQuestion(words, null, null, null, null, null, 1, now);
        var tiers = Tiers.of(List.of(Typed.of(words)), commonness, SearchService.MOST);
        var wanted = Wanted.of(question, tiers, readerKeys, List.of("news"), now);
        var parameters = FindRepository.parameters(wanted);
        for (int i = 0; i < places.size(); i++) {
            statement.setObject(i + 1, parameters.get(places.get(i) - 1));
        }
    }

    /** The statement with what was asked last, to be explained by hand. */
    @Override
    public String toString() {
        return statement.toString();
    }
}
