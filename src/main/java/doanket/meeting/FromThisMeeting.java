package doanket.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import doanket.news.FromMeeting;
import doanket.news.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Beside an article: the meeting it tells of, and what came of that. */
@ApplicationScoped
class FromThisMeeting implements FromMeeting {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 2_000;

    /** The link is made with the draft, long before anybody reads the article; most articles have none. */
    private final Cache<UUID, List<UUID>> told =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_KEPT).build();

    private final Rows rows;
    private final MeetingRepository meetings;
    private final Instance<OutcomeSource> outcomes;

    protected FromThisMeeting() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    FromThisMeeting(Rows rows, MeetingRepository meetings, @Any Instance<OutcomeSource> outcomes) {
        this.rows = rows;
        this.meetings = meetings;
        this.outcomes = outcomes;
    }

    @Override
    public List<Slot> slotsOf(UUID article) {
        return told.get(article, id -> meetings.toldOf(id).stream().toList()).stream()
                .flatMap(meeting -> rows.of(List.of(meeting)).stream())
                .flatMap(this::slots)
                .toList();
    }

    private Stream<Slot> slots(MeetingRow row) {
        return Stream.concat(
                Stream.of(new Slot(
                        row.title(),
                        row.hours() + ", " + row.day() + " · " + row.place(),
                        "/meeting/view?id=" + row.id())),
                outcomes.stream()
                        .flatMap(source -> source.of(row.id()).stream())
                        .map(outcome -> new Slot(outcome.title(), outcome.state(), outcome.address())));
    }
}
