package doanket.opinion;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One thing that people ask for: topic, place, how many, in which words; never who. It waits with a unit, goes on to others, may be
 * split into parts whose counts add up to its own or merged with others whose counts add up, is answered once, and what was answered
 * is told to the people by the unit that had put it together.
 */
@Entity
@Table(name = "opinion_petition")
class Petition extends AggregateRoot {

    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "origin_unit_id", nullable = false)
    private UUID originUnit;

    @Column(name = "holder_unit_id", nullable = false)
    private UUID holderUnit;

    @Column(name = "place_unit_id", nullable = false)
    private UUID placeUnit;

    @Column(name = "topic", nullable = false)
    private String topic;

    @Column(name = "competence", nullable = false)
    private String competence;

    @Column(name = "people", nullable = false)
    private int people;

    @Column(name = "text", nullable = false)
    private String text;

    @Column(name = "day", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PetitionState state;

    @Column(name = "divided", nullable = false)
    private boolean divided;

    @Column(name = "merged", nullable = false, updatable = false)
    private boolean merged;

    @Column(name = "split_from_id", updatable = false)
    private UUID splitFrom;

    @Column(name = "merged_into_id")
    private UUID mergedInto;

    @Column(name = "again_of_id", updatable = false)
    private UUID againOf;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "travelled", nullable = false)
    private boolean travelled;

    @Embedded
    private StoredAnswer answer = StoredAnswer.none();

    protected Petition() {} // for JPA

    private Petition(UUID origin, UUID holder, PetitionContent content, LocalDate day) {
        this.originUnit = requireNonNull(origin);
        this.holderUnit = requireNonNull(holder);
        this.placeUnit = requireNonNull(content.place());
        this.topic = requireNonNull(content.topic());
        this.competence = requireNonNull(content.competence());
        this.people = content.people();
        this.text = content.text();
        this.day = requireNonNull(day);
        this.state = PetitionState.WAITING;
    }

    /** A line of a batch that is still being written. */
    static Petition draft(Batch batch, int position, PetitionContent content) {
        var line = new Petition(batch.unit(), batch.unit(), content, batch.day());
        line.batchId = batch.key();
        line.position = position;
        line.state = PetitionState.DRAFT;
        return line;
    }

    /** The batch is closed: from now on it is handled by itself. */
    void open() {
        this.state = PetitionState.WAITING;
    }

    /** In the place of that one, with others; it waits where that one waited. */
    static Petition part(Petition whole, int position, PetitionContent content) {
        var part = new Petition(whole.originUnit, whole.holderUnit, content, whole.day);
        part.batchId = whole.batchId;
        part.position = position;
        part.splitFrom = whole.id();
        part.dueOn = whole.dueOn;
        part.travelled = whole.travelled;
        return part;
    }

    /** In the place of all of them; its count is theirs, its day the earliest that one of them is due. */
    static Petition merged(List<Petition> sources, PetitionContent content) {
        var first = sources.get(0);
        boolean isOneOrigin = sources.stream().allMatch(one -> one.originUnit.equals(first.originUnit));
        var day = sources.stream().map(one -> one.day).max(LocalDate::compareTo).orElseThrow();
        var whole = new Petition(isOneOrigin ? first.originUnit : first.holderUnit, first.holderUnit, content, day);
        whole.merged = true;
        whole.dueOn = sources.stream()
                .map(one -> one.dueOn)
                .filter(due -> due != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        return whole;
    }

    /** The same again, after an answer that did not satisfy; it begins with the unit that had put it together. */
    static Petition again(Petition before, LocalDate today) {
        before.refuseUnanswered();
        if (before.text.isEmpty()) {
            throw OpinionRefused.forgotten();
        }
        var next = new Petition(before.originUnit, before.originUnit, before.content(), today);
        next.againOf = before.id();
        return next;
    }

    /** Its parts stand in its place from now on. Refuses what does not wait, what was merged, and counts that do not add up. */
    void split(List<Integer> counts) {
        refuseUnlessOpen();
        if (merged) {
            throw OpinionRefused.splitMerged();
        }
        if (counts.size() < 2) {
            throw OpinionRefused.partsFew();
        }
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        if (sum != people) {
            throw OpinionRefused.sumWrong(sum, people);
        }
        this.divided = true;
    }

    /** Refuses what does not wait, was merged, has been with another unit, is as it was; and another count of a part. */
    void correct(PetitionContent content) {
        refuseUnlessOpen();
        if (merged) {
            throw OpinionRefused.correctMerged();
        }
        if (travelled || !holderUnit.equals(originUnit)) {
            throw OpinionRefused.correctForwarded();
        }
        if (splitFrom != null && content.people() != people) {
            throw OpinionRefused.correctPart();
        }
        if (content.equals(content())) {
            throw OpinionRefused.correctSame();
        }
        this.placeUnit = content.place();
        this.topic = content.topic();
        this.competence = content.competence();
        this.people = content.people();
    }

    void join(Petition whole) {
        refuseUnlessOpen();
        this.mergedInto = whole.id();
    }

    /** What was merged into it stands for itself again, with the same unit; nothing of it may have been done meanwhile. */
    void part(List<Petition> sources) {
        refuseUnlessOpen();
        if (sources.isEmpty()) {
            throw OpinionRefused.notMerged();
        }
        this.divided = true;
        sources.forEach(one -> {
            one.mergedInto = null;
            one.holderUnit = holderUnit;
            one.travelled = one.travelled || travelled;
        });
    }

    /** Refuses the unit it is with already, and a day that is over; no day is allowed. */
    void forward(UUID to, LocalDate due, LocalDate today) {
        refuseUnlessOpen();
        if (to.equals(holderUnit)) {
            throw OpinionRefused.sameUnit();
        }
        if (due != null && due.isBefore(today)) {
            throw OpinionRefused.dayPast();
        }
        this.holderUnit = to;
        this.travelled = true;
        this.dueOn = due;
    }

    /** Refuses an answer without outcome or words, and a second one. */
    void answer(TypedAnswer typed, Stamp by) {
        refuseUnlessOpen();
        this.answer = StoredAnswer.of(typed, holderUnit, by);
        this.state = PetitionState.ANSWERED;
    }

    /** The answer to what it was merged into is its own. */
    void takeAnswer(Petition whole) {
        this.answer = whole.answer.copy();
        this.state = PetitionState.ANSWERED;
    }

    /** What was answered was told to the people, on a day up to today. */
    void tell(LocalDate on, String how, LocalDate today) {
        refuseUnanswered();
        if (merged) {
            throw OpinionRefused.tellSources();
        }
        if (state == PetitionState.REPORTED) {
            throw OpinionRefused.toldAlready();
        }
        answer.tell(on, how, today);
        this.state = PetitionState.REPORTED;
    }

    private void refuseUnanswered() {
        if (state != PetitionState.ANSWERED && state != PetitionState.REPORTED) {
            throw OpinionRefused.unanswered();
        }
    }

    void refuseUnlessOpen() {
        if (divided || mergedInto != null) {
            throw OpinionRefused.replaced();
        }
        if (state != PetitionState.WAITING) {
            throw OpinionRefused.answeredAlready();
        }
    }

    Kept kept() {
        return new Kept("petition", id(), holderUnit);
    }

    PetitionContent content() {
        return new PetitionContent(placeUnit, topic, competence, people, text);
    }

    UUID key() {
        return id();
    }

    long seen() {
        return version();
    }

    UUID origin() {
        return originUnit;
    }

    UUID holder() {
        return holderUnit;
    }

    LocalDate due() {
        return dueOn;
    }

    PetitionState state() {
        return state;
    }
}
