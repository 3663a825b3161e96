package doanket.opinion;

import doanket.opinion.FigureSheet.ResultRow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Petitions by outcome, once for each competence or group in the order of the words; what has none comes last. */
final class Results {

    private final List<Tally> tallies;

    Results(List<Tally> tallies) {
        this.tallies = tallies;
    }

    List<ResultRow> by(Function<Tally, String> key, List<CodeWord> words, String without) {
        var rows = words.stream()
                .map(word -> row(word.name(), only(key, word.code())))
                .toList();
        var rest = tallies.stream()
                .filter(tally -> words.stream().noneMatch(word -> word.code().equals(key.apply(tally))))
                .toList();
        return Stream.concat(rows.stream(), Stream.of(row(without, rest)))
                .filter(row -> row.all() > 0)
                .toList();
    }

    long all() {
        return sum(tallies);
    }

    long renewed() {
        return renewed(tallies);
    }

    private List<Tally> only(Function<Tally, String> key, String code) {
        return tallies.stream().filter(tally -> code.equals(key.apply(tally))).toList();
    }

    private static ResultRow row(String name, List<Tally> of) {
        return new ResultRow(
                name,
                sum(of),
                sum(of, Outcome.DONE),
                sum(of, Outcome.DOING),
                sum(of, Outcome.EXPLAINED),
                sum(of, Outcome.NOT_YET),
                sum(of, Outcome.PASSED_ON),
                sum(of, null),
                renewed(of));
    }

    private static long renewed(List<Tally> of) {
        return of.stream().mapToLong(Tally::renewed).sum();
    }

    private static long sum(List<Tally> of) {
        return of.stream().mapToLong(Tally::petitions).sum();
    }

    private static long sum(List<Tally> of, Outcome outcome) {
        return sum(of.stream().filter(tally -> tally.outcome() == outcome).toList());
    }
}
