package doanket.directive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is written of a paper: its type by code, excerpt, the text before and after the clauses, the clauses in reading order,
 * who signs and who receives. {@code effectiveOn} may be null: the day of issue.
 */
public record DocumentContent(
        String type,
        String excerpt,
        String opening,
        String closing,
        List<ClauseLine> clauses,
        List<RecipientLine> recipients,
        SignatureLine signature,
        Urgency urgency,
        Circulation circulation,
        LocalDate effectiveOn)
        implements Serializable {

    public static final int EXCERPT_MAX = 500;
    public static final int OPENING_MAX = 20_000;
    public static final int CLOSING_MAX = 5_000;

    DocumentContent withRecipients(List<RecipientLine> others) {
        return new DocumentContent(
                type, excerpt, opening, closing, clauses, others, signature, urgency, circulation, effectiveOn);
    }
}
