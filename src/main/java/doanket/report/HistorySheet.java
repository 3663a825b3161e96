package doanket.report;

import java.util.List;

/** One figure of a report over the periods ({@code chosen} is null where none can be drawn), and those to choose from. */
public record HistorySheet(ReportHead head, List<ReportLine> lines, ReportLine chosen, List<HistoryRow> rows) {}
