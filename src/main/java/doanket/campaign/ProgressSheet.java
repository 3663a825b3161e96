package doanket.campaign;

import doanket.criteria.PeriodScore;
import java.io.Serializable;
import java.util.List;

/** A campaign over time; the chart has a point for each period. */
public record ProgressSheet(CampaignHead head, int criteria, List<PeriodScore> periods, List<Point> points)
        implements Serializable {

    /** Where a period stands in the chart, in its own units. */
    public record Point(int x, int y, String label, String value) implements Serializable {}

    /** The line through all points. */
    public String line() {
        var line = new StringBuilder();
        points.forEach(
                point -> line.append(point.x()).append(',').append(point.y()).append(' '));
        return line.toString().strip();
    }
}
