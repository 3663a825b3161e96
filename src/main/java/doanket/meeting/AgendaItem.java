package doanket.meeting;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/** One point of the agenda. What is not dealt with can be carried to the next meeting of the series. */
@Entity
@Table(name = "meeting_item")
class AgendaItem extends AggregateRoot {

    @Column(name = "meeting_id", nullable = false)
    private UUID meetingId;

    @Column(name = "position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ItemKind kind = ItemKind.USUAL;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "minutes", nullable = false)
    private int minutes;

    @Column(name = "presenter", nullable = false)
    private String presenter;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private ItemOutcome outcome = ItemOutcome.OPEN;

    @Column(name = "carried_from")
    private UUID carriedFrom;

    protected AgendaItem() {} // for JPA

    AgendaItem(UUID meetingId, int position, ItemFacts facts) {
        this.meetingId = requireNonNull(meetingId);
        this.position = position;
        tell(facts.clean());
    }

    /** The default first one. */
    static AgendaItem followUp(UUID meeting, String title, int minutes) {
        var item = new AgendaItem(meeting, 1, new ItemFacts(title, minutes, ""));
        item.kind = ItemKind.FOLLOW_UP;
        return item;
    }

    /** What stands on the agenda of the next meeting of the series, since it was not dealt with. */
    AgendaItem carriedTo(UUID next, int at) {
        var item = new AgendaItem(next, at, new ItemFacts(title, minutes, presenter));
        item.carriedFrom = id();
        return item;
    }

    /** Refuses where somebody else changed it since it was read. */
    void write(long seen, ItemFacts facts) {
        if (seen != version()) {
            throw MeetingRefused.itemChanged();
        }
        tell(facts.clean());
    }

    private void tell(ItemFacts clean) {
        title = clean.title();
        minutes = clean.minutes();
        presenter = clean.presenter();
    }

    void become(ItemOutcome what) {
        outcome = requireNonNull(what);
    }

    void moveTo(int at) {
        position = at;
    }

    UUID itemId() {
        return id();
    }

    UUID meeting() {
        return meetingId;
    }

    int position() {
        return position;
    }

    ItemOutcome outcome() {
        return outcome;
    }

    ItemKind kind() {
        return kind;
    }
}
