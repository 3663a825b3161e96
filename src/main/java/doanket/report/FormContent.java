package doanket.report;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a form asks for. */
public record FormContent(List<AskedIndicator> indicators, List<AskedSection> sections) implements Serializable {

    public FormContent {
        indicators = List.copyOf(indicators);
        sections = List.copyOf(sections);
    }

    /** Refuses a form that asks for nothing, and parts of what it does not ask or of themselves. */
    void check() {
        if (indicators.isEmpty() && sections.isEmpty()) {
            throw ReportRefused.nothingAsked();
        }
        var asked = new HashSet<>(ids());
        var parts = indicators.stream()
                .filter(one -> one.partOf() != null)
                .collect(Collectors.toMap(AskedIndicator::indicator, AskedIndicator::partOf));
        for (var part : parts.entrySet()) {
            if (!asked.contains(part.getValue()) || parts.containsKey(part.getValue())) {
                throw ReportRefused.partBad();
            }
        }
    }

    List<UUID> ids() {
        return indicators.stream().map(AskedIndicator::indicator).toList();
    }
}
