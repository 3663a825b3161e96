package doanket.news.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import doanket.api.ApiRefused;
import doanket.news.ReceiptPerson;
import doanket.news.rest.NewsReaders.NewsReader;
import doanket.news.rest.NewsReaders.ReadersQuery;
import doanket.news.rest.NewsReaders.Show;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who are asked to confirm reading, page by page. */
class NewsReadersTest {

    private static final Instant THEN = Instant.parse("2026-11-20T01:00:00Z");
    private static final UUID ONE_UNIT = new UUID(1, 1);
    private static final UUID OTHER_UNIT = new UUID(1, 2);

    private static ReceiptPerson person(int number, boolean hasConfirmed) {
        return new ReceiptPerson(
                new UUID(7, number),
                "Người " + number,
                number % 2 == 0 ? ONE_UNIT : OTHER_UNIT,
                "Đơn vị",
                hasConfirmed ? THEN : null);
    }

    /** Every third has confirmed; in no order. */
    private static List<ReceiptPerson> people(int count) {
        var people = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(number -> person(number, number % 3 == 0))
                .toList());
        Collections.reverse(people);
        return people;
    }

    private static ReadersQuery query(Show show, UUID unit, UUID after) {
        var query = new ReadersQuery();
        query.show = show;
        query.unit = unit;
        query.after = after == null ? null : after.toString();
        return query;
    }

    private static List<String> names(NewsReaders page) {
        return page.items().stream().map(NewsReader::name).toList();
    }

    @Test
    void thoseWhoAreMissingAreToldUnlessAllAreAskedFor() {
        assertThat(names(NewsReaders.of(people(6), query(null, null, null))))
                .containsExactly("Người 1", "Người 2", "Người 4", "Người 5");
        var all = NewsReaders.of(people(6), query(Show.ALL, null, null));
        assertThat(names(all)).hasSize(6);
        assertThat(all.next()).isNull();
        assertThat(all.items().get(0).confirmedAt()).isEqualTo(THEN);
        assertThat(names(NewsReaders.of(people(6), query(Show.ALL, OTHER_UNIT, null))))
                .containsExactly("Người 1", "Người 3", "Người 5");
    }

    @Test
    void pagesTellEverybodyOnceAlsoWhereSomebodyConfirmsInBetween() {
        var people = people(2 * NewsReaders.PAGE);
        var first = NewsReaders.of(people, query(null, null, null));
        assertThat(first.items()).hasSize(NewsReaders.PAGE);
        var last = (int) first.next().getLeastSignificantBits();
        people.replaceAll(person -> person.account().equals(first.next()) ? person(last, true) : person);
        Collections.shuffle(people);

        var second = NewsReaders.of(people, query(Show.MISSING, null, first.next()));
        assertThat(second.next()).isNull();
        var told = new ArrayList<>(names(first));
        told.addAll(names(second));
        assertThat(told).doesNotHaveDuplicates().hasSize((int) people(2 * NewsReaders.PAGE).stream()
                .filter(person -> person.confirmedAt() == null)
                .count());
    }

    @Test
    void aFullPageThatIsTheLastHasNoNext() {
        var page = NewsReaders.of(people(NewsReaders.PAGE), query(Show.ALL, null, null));

        assertThat(page.items()).hasSize(NewsReaders.PAGE);
        assertThat(page.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0009-0000-000000000009"})
    void aPlaceThatNoPageToldIsRefused(String after) {
        var query = query(Show.ALL, null, null);
        query.after = after;

        assertThatThrownBy(() -> NewsReaders.of(people(3), query)).isInstanceOf(ApiRefused.class);
    }
}
