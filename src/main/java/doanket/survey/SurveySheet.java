package doanket.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The sums of a place with all that is said about them. */
public record SurveySheet(
        RoundHead round,
        TallyRow row,
        Result result,
        List<TallyRow> beneath,
        List<EventRow> events,
        May may,
        LocalDate today)
        implements Serializable {

    /** How questions were answered, how far each rule was met, what was said besides, and how many said something rare. */
    public record Result(List<QuestionBar> bars, List<RuleResult> rules, List<Opinion> opinions, int others)
            implements Serializable {

        public boolean isPassed() {
            return rules.stream().allMatch(RuleResult::passed);
        }
    }

    /** What the reader may do: see everything, fill in, verify; and change the round. */
    public record May(boolean inside, boolean write, boolean verify, boolean lead) implements Serializable {}

    public boolean isSummedUp() {
        return !beneath.isEmpty();
    }

    public boolean isWritable() {
        return may.write() && row.isOwed();
    }

    public boolean isDecidable() {
        return may.verify() && row.state() == TallyState.SENT;
    }

    public boolean isPostable() {
        return may.write() && row.state() == TallyState.VERIFIED;
    }

    /** Still on the notice board. */
    public boolean isPostedNow() {
        return row.isPosted() && !today.isAfter(row.course().postedUntil());
    }

    public boolean isCounted() {
        return row.counts().valid() != null;
    }

    /** How many of the places beneath have sent their sums. */
    public long arrived() {
        return beneath.stream().filter(one -> !one.isOwed()).count();
    }
}
