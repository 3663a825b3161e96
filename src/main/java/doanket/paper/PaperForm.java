package doanket.paper;

import java.util.List;
import java.util.UUID;

/**
 * What the papers of one unit look like: its family and what is printed for itself. {@code parentLine} may be empty;
 * {@code issuerLines} are printed bold below it; {@code symbol} stands in numbers ({@code MTTQ-BTT}); {@code archive} is the
 * last line of the recipients, without its dash.
 */
public record PaperForm(
        UUID unit,
        PaperFamily family,
        String parentLine,
        List<String> issuerLines,
        String symbol,
        String place,
        String archive) {}
