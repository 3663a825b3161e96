package doanket.directive;

import doanket.paper.PaperForm;
import doanket.paper.SignForm;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a paper must have before it may be submitted and signed: the mandatory parts of NĐ 30/2020/NĐ-CP (State, Front, unions)
 * and 36-HD/VPTW (Party), as far as they are written and not printed by themselves.
 */
final class SigningRules {

    /** What the rules look at: the paper, what its issuer prints, the chosen way of signing, recipients that are closed. */
    record Paper(DocumentContent content, PaperForm form, SignForm signForm, List<String> closedUnits) {}

    /** A rule by the key of its sentence, and when it is broken. */
    private record Rule(String key, Predicate<Paper> broken) {}

    private static final List<Rule> RULES = List.of(
            new Rule("fault.issuerMissing", paper -> paper.form().issuerLines().isEmpty()),
            new Rule("fault.symbolMissing", paper -> paper.form().symbol().isBlank()),
            new Rule("fault.placeMissing", paper -> paper.form().place().isBlank()),
            new Rule("fault.excerptMissing", paper -> paper.content().excerpt().isBlank()),
            new Rule("fault.textMissing", SigningRules::isEmpty),
            new Rule("fault.clauseCutOff", SigningRules::hasUnfinishedClause),
            new Rule("fault.signFormMissing", paper -> paper.signForm() == null),
            new Rule("fault.onBehalfOfMissing", SigningRules::lacksWhomFor),
            new Rule(
                    "fault.signerPostMissing",
                    paper -> paper.content().signature().post().isBlank()),
            new Rule(
                    "fault.recipientsMissing",
                    paper -> paper.content().recipients().isEmpty()),
            new Rule("fault.recipientClosed", paper -> !paper.closedUnits().isEmpty()));

    private SigningRules() {}

    /** The keys of the rules that are broken, in the order in which a paper is read. */
    static List<String> broken(Paper paper) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(paper))
                .map(Rule::key)
                .toList();
    }

    private static boolean isEmpty(Paper paper) {
        return paper.content().opening().isBlank() && paper.content().clauses().isEmpty();
    }

    /** Something left to be filled in, as drafts have it. */
    private static boolean hasUnfinishedClause(Paper paper) {
        return Stream.concat(
                        Stream.of(paper.content().opening(), paper.content().closing()),
                        paper.content().clauses().stream().map(ClauseLine::text))
                .anyMatch(text -> text.contains("[…]") || text.contains("[...]"));
    }

    /** T/M, TL., TUQ. are followed by in whose name; the head and an acting head sign for themselves. */
    private static boolean lacksWhomFor(Paper paper) {
        return paper.signForm() != null
                && !paper.signForm().printed().isEmpty()
                && !paper.signForm().code().equals("Q")
                && paper.content().signature().onBehalfOf().isBlank();
    }
}
