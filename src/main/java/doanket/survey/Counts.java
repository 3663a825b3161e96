package doanket.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was counted in a place: households and those asked; forms given out, taken in and valid; forms with at least one
 * dissatisfied answer; and the answers of each question. Null is what was not counted yet.
 */
public record Counts(Households house, Forms forms, List<Answer> answers) implements Serializable {

    static final int FIXED = 6;
    static final int ANSWERS = 3;

    /** All households of the place, and those asked. */
    public record Households(Integer all, Integer asked) implements Serializable {}

    /** Forms given out, taken in, valid, and with at least one dissatisfied answer. */
    public record Forms(Integer issued, Integer collected, Integer valid, Integer doubtful) implements Serializable {}

    static Counts nothing(int questions) {
        return new Counts(
                new Households(null, null),
                new Forms(null, null, null, null),
                Stream.generate(() -> Answer.NONE).limit(questions).toList());
    }

    public Integer households() {
        return house.all();
    }

    public Integer asked() {
        return house.asked();
    }

    public Integer issued() {
        return forms.issued();
    }

    public Integer collected() {
        return forms.collected();
    }

    public Integer valid() {
        return forms.valid();
    }

    public Integer doubtful() {
        return forms.doubtful();
    }

    /** All of it in the order of tables: households, forms, then three answers of each question. */
    List<Integer> numbers() {
        var numbers = new ArrayList<Integer>(
                Arrays.asList(households(), asked(), issued(), collected(), valid(), doubtful()));
        answers.forEach(one -> numbers.addAll(Arrays.asList(one.satisfied(), one.dissatisfied(), one.silent())));
        return numbers;
    }

    /** Back from {@link #numbers()}. */
    static Counts of(List<Integer> numbers) {
        var answers = new ArrayList<Answer>();
        for (int at = FIXED; at + 2 < numbers.size(); at += ANSWERS) {
            answers.add(new Answer(numbers.get(at), numbers.get(at + 1), numbers.get(at + 2)));
        }
        return new Counts(
                new Households(numbers.get(0), numbers.get(1)),
                new Forms(numbers.get(2), numbers.get(3), numbers.get(4), numbers.get(5)),
                answers);
    }

    /** Of the question of that number; nothing where there is none. */
    public Answer answer(int number) {
        return number <= answers.size() ? answers.get(number - 1) : Answer.NONE;
    }

    /** Refuses sums that cannot be, as far as they are there, and says which. */
    void refuseImpossible() {
        refuseMore(asked(), households(), "asked");
        refuseMore(collected(), issued(), "collected");
        refuseMore(valid(), collected(), "valid");
        refuseMore(doubtful(), valid(), "doubtful");
        for (int number = 1; number <= answers.size(); number++) {
            var answer = answer(number);
            if (answer.isWhole() && valid() != null && answer.sum() != valid()) {
                throw SurveyRefused.answersBad(number, answer.sum(), valid());
            }
        }
        if (isWhole()) {
            refuseDoubtfulBad();
        }
    }

    private static void refuseMore(Integer part, Integer whole, String which) {
        if (part != null && whole != null && part > whole) {
            throw SurveyRefused.moreThan(which, part, whole);
        }
    }

    /** Whoever is dissatisfied with one question has handed in such a form, and each such form has an answer like that. */
    private void refuseDoubtfulBad() {
        int most = answers.stream().mapToInt(Answer::dissatisfied).max().orElse(0);
        long all = answers.stream().mapToLong(Answer::dissatisfied).sum();
        if (doubtful() < most) {
            throw SurveyRefused.doubtfulFew(doubtful(), most);
        }
        if (doubtful() > all) {
            throw SurveyRefused.doubtfulMany(doubtful(), all);
        }
    }

    boolean isWhole() {
        return Stream.of(households(), asked(), issued(), collected(), valid(), doubtful())
                        .allMatch(Objects::nonNull)
                && answers.stream().allMatch(Answer::isWhole);
    }

    void refuseUnfinished() {
        long left = Stream.of(households(), asked(), issued(), collected(), valid(), doubtful())
                        .filter(Objects::isNull)
                        .count()
                + answers.stream().filter(answer -> !answer.isWhole()).count();
        if (left > 0) {
            throw SurveyRefused.unfinished(left);
        }
    }

    Counts plus(Counts other) {
        var summed = new ArrayList<Answer>();
        for (int at = 0; at < answers.size(); at++) {
            summed.add(answers.get(at).plus(other.answer(at + 1)));
        }
        return new Counts(
                new Households(sum(households(), other.households()), sum(asked(), other.asked())),
                new Forms(
                        sum(issued(), other.issued()),
                        sum(collected(), other.collected()),
                        sum(valid(), other.valid()),
                        sum(doubtful(), other.doubtful())),
                summed);
    }

    static Integer sum(Integer one, Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Math.addExact(one, other);
    }

    public String householdsTold() {
        return Share.count(households());
    }

    public String askedTold() {
        return Share.count(asked());
    }

    public String issuedTold() {
        return Share.count(issued());
    }

    public String collectedTold() {
        return Share.count(collected());
    }

    public String validTold() {
        return Share.count(valid());
    }

    public String doubtfulTold() {
        return Share.count(doubtful());
    }

    /** The share of households that were asked. */
    public String reach() {
        return asked() == null || households() == null ? "" : Share.told(Share.of(asked(), households()));
    }

    /** The share of valid forms with a dissatisfied answer. */
    public String doubtfulShare() {
        return doubtful() == null || valid() == null ? "" : Share.told(Share.of(doubtful(), valid()));
    }
}
