package doanket.criteria;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One indicator in one unit: what was reported, what has to be reached, what was aimed at, and what was said last of this
 * figure by those who verify; each null where there is none.
 */
public record IndicatorLine(
        CriterionInfo criterion,
        IndicatorInfo indicator,
        ReadFigure figure,
        BigDecimal threshold,
        BigDecimal target,
        VerdictRow verdict)
        implements Serializable {

    /** For reading. */
    public String told() {
        return figure == null ? "" : FigureText.told(figure.figure(), indicator);
    }

    /** Where it was counted: 12/15. */
    public String counted() {
        return figure == null || figure.figure().numerator() == null
                ? ""
                : FigureText.print(figure.figure(), indicator);
    }

    public String thresholdTold() {
        return number(threshold);
    }

    public String targetTold() {
        return number(target);
    }

    /** The result in percent of what was aimed at; nothing where there is nothing to compare. */
    public String percentTold() {
        var cell = new PlanCell(indicator, null, target, 0, figure == null ? null : figure.figure());
        return cell.percentTold();
    }

    private String number(BigDecimal value) {
        return value == null ? "" : FigureText.told(Figure.of(value), indicator);
    }
}
