package doanket.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All that the page of a report shows. */
public record ReportSheet(
        ReportHead head,
        List<ReportLine> lines,
        List<TextRow> texts,
        List<EventRow> events,
        List<EvidenceRow> evidence,
        ReportMay may,
        Line line) {

    /** The unit for which the reader adds files, and what units before the reporting one have for the same period. */
    public record Line(UUID filer, List<Predecessor> predecessors) {

        static final Line NONE = new Line(null, List.of());
    }

    /** Lines under one heading. */
    public record Group(String name, List<ReportLine> lines) {}

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var line : lines) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).name().equals(line.group())) {
                groups.add(new Group(line.group(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).lines().add(line);
        }
        return groups;
    }

    public long unfinished() {
        return lines.stream().filter(ReportLine::unfinished).count();
    }

    /** Whether what is there differs from what was sent the time before. */
    public boolean changed() {
        return texts.stream().anyMatch(TextRow::isChanged)
                || lines.stream()
                        .anyMatch(line -> !line.before().isEmpty()
                                || !line.commentBefore().isEmpty());
    }

    public List<EvidenceRow> of(UUID indicator) {
        return evidence.stream()
                .filter(row -> row.indicator().equals(indicator))
                .toList();
    }
}
