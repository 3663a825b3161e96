package doanket.survey;

import java.io.Serializable;
import java.math.BigDecimal;

/** A rule, how far a result has come (null: not counted yet), and whether that is enough. */
public record RuleResult(PassRule rule, BigDecimal share, boolean passed) implements Serializable {

    public String told() {
        return Share.told(share);
    }

    public String leastTold() {
        return Share.told(rule.least());
    }
}
