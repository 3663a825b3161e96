package doanket.opinion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Figures of a unit's area and a period: people by topic and place, petitions by competence and outcome, and by group. */
public record FigureSheet(
        Head head, List<String> columns, List<Line> lines, List<ResultRow> results, List<ResultRow> groups)
        implements Serializable {

    /** Of which unit, year and period; how many batches, petitions and people; what fewer people have said is not shown. */
    public record Head(UUID unit, String unitName, int year, FigurePeriod period, Sums sums, int least)
            implements Serializable {

        public LocalDate from() {
            return period.from(year);
        }

        public LocalDate until() {
            return period.until(year);
        }
    }

    /** How many batches were closed, how many petitions there are, how many of these were asked again, and how many people stand behind them (as shown). */
    public record Sums(long batches, long petitions, long renewed, String people) implements Serializable {}

    /** A row of the table: its name, and what stands under each column. */
    public record Line(String name, List<String> cells, boolean sum) implements Serializable {}

    /** Petitions of one competence or group, by outcome; and how many of all were asked again. */
    public record ResultRow(
            String name,
            long all,
            long done,
            long doing,
            long explained,
            long open,
            long passedOn,
            long unanswered,
            long renewed)
            implements Serializable {}

    public boolean isNone() {
        return head.sums().petitions() == 0;
    }
}
