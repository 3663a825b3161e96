package doanket.news.rest;

import doanket.api.ApiField;
import doanket.api.PageAfter;
import doanket.news.ReceiptPerson;
import doanket.platform.Uuids;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of those who are asked to confirm reading. Their order says nothing and stays the same whoever confirms between two
 * pages, so that nobody is told twice or left out.
 */
public record NewsReaders(List<NewsReader> items, UUID next) {

    static final int PAGE = 100;

    /** Which of them. */
    public enum Show {
        MISSING,
        ALL
    }

    /** What the list is narrowed to. */
    public static class ReadersQuery {

        @QueryParam("show")
        @ApiField(
                value = "Ai; mặc định MISSING, những người chưa xác nhận",
                en = "Who; MISSING, those who have not confirmed, if left out")
        Show show;

        @QueryParam("unit")
        @ApiField(value = "Chỉ của đơn vị này", en = "Of this unit only")
        UUID unit;

        @QueryParam("after")
        @ApiField(value = "Giá trị next của trang trước", en = "The next of the page before")
        String after;

        boolean wants(ReceiptPerson person) {
            return (unit == null || unit.equals(person.unit())) && (show == Show.ALL || person.confirmedAt() == null);
        }
    }

    /** Somebody who is asked, with the unit that answers for the account; without a moment it is not confirmed yet. */
    public record NewsReader(String name, UUID unit, String unitName, Instant confirmedAt) {

        static NewsReader of(ReceiptPerson person) {
            return new NewsReader(person.name(), person.unit(), person.unitName(), person.confirmedAt());
        }
    }

    static NewsReaders of(List<ReceiptPerson> people, ReadersQuery asked) {
        var sent = PageAfter.of(asked.after, text -> Uuids.parse(text).isPresent());
        var after = Uuids.orNull(sent);
        if (after != null) {
            PageAfter.mustBeKnown(people.stream()
                    .map(ReceiptPerson::account)
                    .filter(after::equals)
                    .findFirst());
        }
        var behind = people.stream()
                .filter(asked::wants)
                .filter(person -> after == null || person.account().compareTo(after) > 0)
                .sorted(Comparator.comparing(ReceiptPerson::account))
                .toList();
        var page = behind.subList(0, Math.min(PAGE, behind.size()));
        var next = Optional.of(page)
                .filter(rows -> rows.size() < behind.size())
                .map(rows -> rows.get(rows.size() - 1).account());
        return new NewsReaders(page.stream().map(NewsReader::of).toList(), next.orElse(null));
    }
}
