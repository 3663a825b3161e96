package doanket.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands in a report after somebody typed into it, all of it, so that whoever types sees what others have written
 * meanwhile; and the cells and parts that were left alone because somebody else was there first.
 */
public record EntrySaved(List<ReportLine> lines, List<TextRow> texts, Map<UUID, String> left) {

    /** Why a cell or part was left alone, or null. */
    public String conflict(UUID key) {
        return left.get(key);
    }

    /** Tells whoever has sent the form as a whole what was left alone. */
    public void refuseLeft() {
        if (!left.isEmpty()) {
            throw ReportRefused.changedMeanwhile(String.join(" ", left.values()));
        }
    }

    public long unfinished() {
        return lines.stream().filter(ReportLine::unfinished).count();
    }
}
