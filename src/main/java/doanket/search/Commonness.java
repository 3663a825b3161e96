package doanket.search;

import java.util.Map;

/** How common lexemes are among all entries, compared with the commonest; what was not counted is rare. */
final class Commonness {

    static final Commonness UNKNOWN = new Commonness(Map.of());

    /** Rarer than anything that was counted. */
    private static final double RARE = 0.001;

    private final Map<String, Double> shares;

    Commonness(Map<String, Double> shares) {
        this.shares = shares;
    }

    /** From 0 to 1. A pair that is not known is the rarer the rarer its syllables are. */
    double of(String lexeme) {
        var share = shares.get(lexeme);
        if (share != null) {
            return share;
        }
        int gap = lexeme.indexOf('_');
        return gap < 0 ? RARE : RARE * of(lexeme.substring(0, gap)) * of(lexeme.substring(gap + 1));
    }
}
