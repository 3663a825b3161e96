package doanket.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What a result has to reach: at least so many per cent of one share. The questions matter to an average only. */
public record PassRule(Kind kind, int first, int last, BigDecimal least) implements Serializable {

    /** Of what: households asked, satisfied answers of some questions on average, or of the overall question. */
    public enum Kind {
        HOUSEHOLDS,
        AVERAGE,
        OVERALL
    }

    public PassRule {
        if (least == null || !isShare(least)) {
            throw SurveyRefused.leastBad();
        }
        if (kind == Kind.AVERAGE && (first < 1 || last < first)) {
            throw SurveyRefused.ruleQuestionsBad();
        }
    }

    /** With two places, as shares are told and kept. */
    private static boolean isShare(BigDecimal least) {
        return least.signum() >= 0
                && least.compareTo(Share.HUNDRED) <= 0
                && least.stripTrailingZeros().scale() <= Share.PLACES;
    }

    static PassRule households(BigDecimal least) {
        return new PassRule(Kind.HOUSEHOLDS, 0, 0, least);
    }

    static PassRule average(int first, int last, BigDecimal least) {
        return new PassRule(Kind.AVERAGE, first, last, least);
    }

    static PassRule overall(BigDecimal least) {
        return new PassRule(Kind.OVERALL, 0, 0, least);
    }

    /** One question by itself. */
    public boolean isOfOne() {
        return kind == Kind.AVERAGE && first == last;
    }

    boolean fits(int questions) {
        return kind != Kind.AVERAGE || last <= questions;
    }

    /** How far a result has come; what is not counted yet has come nowhere. */
    RuleResult judge(Counts counts, List<Question> questions) {
        return switch (kind) {
            case HOUSEHOLDS -> result(counts.asked(), counts.households());
            case OVERALL ->
                questions.stream()
                        .filter(Question::overall)
                        .map(question -> ofQuestions(counts, question.number(), question.number()))
                        .findFirst()
                        .orElseGet(() -> new RuleResult(this, null, false));
            case AVERAGE -> ofQuestions(counts, first, last);
        };
    }

    /** All forms that are valid answer each question, so the average of shares is the share of the sum. */
    private RuleResult ofQuestions(Counts counts, int from, int to) {
        var satisfied = IntStream.rangeClosed(from, to)
                .mapToObj(number -> counts.answer(number).satisfied())
                .toList();
        if (satisfied.contains(null) || counts.valid() == null) {
            return new RuleResult(this, null, false);
        }
        long sum = satisfied.stream().mapToLong(Integer::longValue).sum();
        long all = (long) counts.valid() * satisfied.size();
        return new RuleResult(this, Share.of(sum, all), reaches(sum, all));
    }

    private RuleResult result(Integer part, Integer whole) {
        return part == null || whole == null
                ? new RuleResult(this, null, false)
                : new RuleResult(this, Share.of(part, whole), reaches(part, whole));
    }

    /** By the figures themselves, so that 79,996 % is not 80 %. */
    private boolean reaches(long part, long whole) {
        return whole > 0
                && BigDecimal.valueOf(part).multiply(Share.HUNDRED).compareTo(least.multiply(BigDecimal.valueOf(whole)))
                        >= 0;
    }
}
