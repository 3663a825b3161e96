package doanket.survey;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The sums of one place in a round. Its keeper counts and sends; the Front above verifies or sends back with a reason; what is
 * verified is posted for all to see. Nothing of a person is ever in it.
 */
@Entity
@Table(name = "survey_tally")
class SurveyTally extends AggregateRoot {

    private static final int REASON_MAX = 2000;
    private static final int WHERE_MAX = 300;

    @Column(name = "round_id", nullable = false, updatable = false)
    private UUID roundId;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_level", nullable = false, updatable = false)
    private PlaceLevel level;

    @Column(name = "parent_id", updatable = false)
    private UUID parentId;

    @Column(name = "keeper_id", nullable = false)
    private UUID keeperId;

    @Column(name = "verifier_id")
    private UUID verifierId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TallyState state = TallyState.DRAFT;

    @Column(name = "households")
    private Integer households;

    @Column(name = "asked")
    private Integer asked;

    @Column(name = "issued")
    private Integer issued;

    @Column(name = "collected")
    private Integer collected;

    @Column(name = "valid")
    private Integer valid;

    @Column(name = "doubtful")
    private Integer doubtful;

    @Convert(converter = AnswersConverter.class)
    @Column(name = "answers", nullable = false)
    private List<Answer> answers = List.of();

    @Convert(converter = OpinionsConverter.class)
    @Column(name = "opinions", nullable = false)
    private List<Opinion> opinions = List.of();

    @Column(name = "reason", nullable = false)
    private String reason = "";

    @Column(name = "sent_by")
    private UUID sentBy;

    @Column(name = "saved_name", nullable = false)
    private String savedName;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "posted_from")
    private LocalDate postedFrom;

    @Column(name = "posted_until")
    private LocalDate postedUntil;

    @Column(name = "posted_where", nullable = false)
    private String postedWhere = "";

    protected SurveyTally() {} // for JPA

    SurveyTally(SurveyRound round, TallyPlace place, SurveyTally parent, UUID above, Stamp by) {
        this.roundId = round.key();
        this.unitId = requireNonNull(place.unit());
        this.level = requireNonNull(place.level());
        this.parentId = parent == null ? null : parent.id();
        this.keeperId = requireNonNull(place.keeper());
        this.verifierId = above;
        this.savedName = by.name();
        this.savedAt = by.at();
    }

    /** Keeps what was counted so far. Refuses sums that cannot be, and what somebody else has saved since that version. */
    void fill(Counts counts, List<Opinion> grouped, long seen, Stamp by) {
        if (!state.isOwed()) {
            throw SurveyRefused.moved(state);
        }
        if (seen != version()) {
            throw SurveyRefused.changedMeanwhile(savedName, savedAt);
        }
        counts.refuseImpossible();
        put(counts, grouped, by);
    }

    /** Takes the sum of what lies beneath. */
    void gather(List<Counts> beneath, List<Opinion> grouped, Stamp by) {
        if (!state.isOwed()) {
            throw SurveyRefused.moved(state);
        }
        var sum = beneath.stream().reduce(Counts::plus).orElseThrow(SurveyRefused::nothingBeneath);
        put(sum, grouped, by);
    }

    private void put(Counts counts, List<Opinion> grouped, Stamp by) {
        this.households = counts.households();
        this.asked = counts.asked();
        this.issued = counts.issued();
        this.collected = counts.collected();
        this.valid = counts.valid();
        this.doubtful = counts.doubtful();
        this.answers = List.copyOf(counts.answers());
        this.opinions = Opinion.together(grouped);
        this.savedName = by.name();
        this.savedAt = by.at();
    }

    /** Refuses while something is missing; where nobody stands above there is nobody to verify either. */
    void send(Stamp by) {
        if (!state.isOwed()) {
            throw SurveyRefused.moved(state);
        }
        var counts = counts();
        counts.refuseImpossible();
        counts.refuseUnfinished();
        this.state = verifierId == null ? TallyState.VERIFIED : TallyState.SENT;
        this.sentBy = by.account();
        this.reason = "";
    }

    /** Refuses what is not there to be verified, and whoever has sent it. */
    void verify(Stamp by) {
        refuseDeciding(by);
        this.state = TallyState.VERIFIED;
    }

    /** Refuses to go back without a reason. */
    void sendBack(String why, Stamp by) {
        refuseDeciding(by);
        var clean = Wording.text(why, REASON_MAX);
        if (clean.isEmpty()) {
            throw SurveyRefused.reasonMissing();
        }
        this.state = TallyState.RETURNED;
        this.reason = clean;
    }

    private void refuseDeciding(Stamp by) {
        if (state != TallyState.SENT) {
            throw SurveyRefused.moved(state);
        }
        if (sentBy != null && sentBy.equals(by.account())) {
            throw SurveyRefused.ownTally();
        }
    }

    /** Makes the result public from that day on, for so many days, at the places told. Refuses what is not verified. */
    void post(LocalDate from, int days, String where) {
        if (state != TallyState.VERIFIED) {
            throw SurveyRefused.moved(state);
        }
        var clean = Wording.text(where, WHERE_MAX);
        if (from == null || clean.isEmpty()) {
            throw SurveyRefused.postingBad();
        }
        this.state = TallyState.POSTED;
        this.postedFrom = from;
        this.postedUntil = from.plusDays(days - 1L);
        this.postedWhere = clean;
    }

    UUID key() {
        return id();
    }

    UUID round() {
        return roundId;
    }

    UUID parent() {
        return parentId;
    }

    String reason() {
        return reason;
    }

    UUID unit() {
        return unitId;
    }

    UUID keeper() {
        return keeperId;
    }

    UUID verifier() {
        return verifierId;
    }

    /** The units whose people may fill it in. */
    List<UUID> writers() {
        return Sides.writers(level, keeperId, verifierId);
    }

    PlaceLevel level() {
        return level;
    }

    TallyState state() {
        return state;
    }

    LocalDate postedFrom() {
        return postedFrom;
    }

    LocalDate postedUntil() {
        return postedUntil;
    }

    List<Opinion> opinions() {
        return opinions;
    }

    Counts counts() {
        return new Counts(
                new Counts.Households(households, asked),
                new Counts.Forms(issued, collected, valid, doubtful),
                answers);
    }
}
