package doanket.report;

import doanket.criteria.Figure;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorInfo;
import doanket.criteria.SumRule;
import doanket.criteria.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

/**
 * One line of a report: what is asked, what stands there, what is wrong with it (null: nothing), what looks wrong, and the
 * figure beside those it is compared with, all as they are written.
 */
public final class ReportLine {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** There was none. */
    private static final String NOTHING = "-";

    private final Cell cell;
    private final IndicatorInfo info;
    private final String problem;
    private final List<String> remarks;
    private final Compared compared;

    ReportLine(Cell cell, IndicatorInfo info, String problem, List<String> remarks, Compared compared) {
        this.cell = cell;
        this.info = info;
        this.problem = problem;
        this.remarks = List.copyOf(remarks);
        this.compared = compared;
    }

    public UUID id() {
        return info.id();
    }

    public String code() {
        return info.code();
    }

    public String name() {
        return info.name();
    }

    public String unit() {
        return info.unit() == null ? "" : info.unit();
    }

    public String type() {
        return info.type().name();
    }

    public String group() {
        return cell.group();
    }

    public boolean required() {
        return cell.required();
    }

    public boolean part() {
        return cell.partOf() != null;
    }

    /** As it is typed and edited. */
    public String text() {
        return cell.typed().isEmpty() ? FigureText.print(cell.figure(), info) : cell.typed();
    }

    /** As it is read. */
    public String told() {
        return cell.typed().isEmpty() ? FigureText.told(cell.figure(), info) : cell.typed();
    }

    /** The figure itself; null where there is none, or where it does not apply. */
    public BigDecimal value() {
        return cell.figure() == null ? null : cell.figure().value();
    }

    public String comment() {
        return cell.comment();
    }

    public int version() {
        return cell.version();
    }

    public String byName() {
        return cell.byName();
    }

    public String problem() {
        return problem;
    }

    public List<String> remarks() {
        return remarks;
    }

    /** What was sent the time before, where it was something else. */
    public String before() {
        if (cell.before() == null) {
            return "";
        }
        var sent = cell.before().figure();
        if (sent == null) {
            return cell.figure() == null ? "" : NOTHING;
        }
        return sent.isSame(cell.figure()) ? "" : FigureText.told(sent, info);
    }

    /** What was said of it the time before, where it was something else. */
    public String commentBefore() {
        var said = cell.before() == null ? null : cell.before().comment();
        if (said == null || said.equals(cell.comment())) {
            return "";
        }
        return said.isEmpty() ? NOTHING : said;
    }

    public String last() {
        return met(compared.last());
    }

    public String same() {
        return met(compared.same());
    }

    /** What is met or not is told in words. */
    private String met(BigDecimal value) {
        return value != null && info.type() == ValueType.YES_NO
                ? FigureText.told(Figure.of(value), info)
                : number(value);
    }

    /** Whether the unit above can only take it in with its numerator and denominator. */
    public boolean fraction() {
        return info.type() == ValueType.PERCENT && info.sum() == SumRule.RATIO;
    }

    public String target() {
        return number(compared.target());
    }

    /** With what the earlier periods came to; only what can be summed up is. */
    private BigDecimal with(BigDecimal earlier) {
        var value = cell.figure() == null ? null : cell.figure().value();
        if (info.sum() != SumRule.SUM || earlier == null) {
            return value;
        }
        return value == null ? earlier : value.add(earlier);
    }

    /** Since the beginning of the year, this period included. */
    public String cumulative() {
        return info.sum() == SumRule.SUM ? number(with(compared.earlier())) : "";
    }

    /** Of what is planned, in percent, by all that was reached in the time of the plan. Nothing of a plan of zero. */
    public String ofTarget() {
        return share(with(compared.planned()), compared.target());
    }

    /** Of the same period a year ago, in percent. */
    public String ofSame() {
        return share(cell.figure() == null ? null : cell.figure().value(), compared.same());
    }

    static String share(BigDecimal value, BigDecimal of) {
        return value == null || of == null || of.signum() == 0
                ? ""
                : FigureText.number(value.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP)) + "%";
    }

    private static String number(BigDecimal value) {
        return FigureText.number(value);
    }

    /** Whether it can be shown as a bar over the periods. */
    public boolean drawable() {
        return info.type() != ValueType.YES_NO;
    }

    IndicatorInfo info() {
        return info;
    }

    Figure figure() {
        return cell.figure();
    }

    /** What has to be done before it can be sent. */
    public boolean unfinished() {
        return problem != null
                || cell.required() && cell.isEmpty()
                || !remarks.isEmpty() && cell.comment().isEmpty();
    }
}
