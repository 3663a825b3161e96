package doanket.survey;

import doanket.criteria.TypedNumber;
import doanket.platform.VietnameseText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rules of a round as they are typed into a form: one share of households, one of the overall question, and averages. */
public record TypedRules(String households, String overall, List<Average> averages) {

    /** From which question to which, and how many per cent; without a share it is no rule. */
    public record Average(String first, String last, String least) {

        boolean isEmpty() {
            return blank(first) && blank(last) && blank(least);
        }
    }

    /** Refuses what is no share or no number of a question. */
    public List<PassRule> read() {
        var rules = new ArrayList<PassRule>();
        if (!blank(households)) {
            rules.add(PassRule.households(share(households)));
        }
        averages.stream().filter(one -> !one.isEmpty()).map(TypedRules::average).forEach(rules::add);
        if (!blank(overall)) {
            rules.add(PassRule.overall(share(overall)));
        }
        return rules;
    }

    private static PassRule average(Average typed) {
        int first = question(typed.first());
        return PassRule.average(first, blank(typed.last()) ? first : question(typed.last()), share(typed.least()));
    }

    private static int question(String typed) {
        var number = TypedCount.of(typed);
        if (number == null) {
            throw SurveyRefused.ruleQuestionsBad();
        }
        return number;
    }

    private static BigDecimal share(String typed) {
        if (blank(typed)) {
            throw SurveyRefused.leastBad();
        }
        return TypedNumber.of(VietnameseText.trimmed(typed).replaceFirst("%$", ""), true);
    }

    private static boolean blank(String typed) {
        return typed == null || VietnameseText.trimmed(typed).isEmpty();
    }
}
