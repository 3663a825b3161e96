package doanket.campaign;

import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Phases as they are typed, one to a line: name; first day; last day. The last day may be left out. */
final class TypedPhases {

    private static final int WITH_END = 3;
    private static final int WITHOUT_END = 2;

    private TypedPhases() {}

    static List<CampaignPhase> read(String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(TypedPhases::phase)
                        .toList();
    }

    private static CampaignPhase phase(String line) {
        var parts = Arrays.stream(line.split(";")).map(String::strip).toList();
        boolean shaped = parts.size() == WITHOUT_END || parts.size() == WITH_END;
        if (!shaped || parts.stream().skip(1).anyMatch(day -> TypedDay.of(day) == null)) {
            throw CampaignRefused.phaseUnreadable(line);
        }
        return new CampaignPhase(
                Wording.name(parts.get(0)),
                TypedDay.of(parts.get(1)),
                parts.size() == WITH_END ? TypedDay.of(parts.get(2)) : null);
    }

    static String print(List<CampaignPhase> phases) {
        return phases.stream().map(TypedPhases::line).collect(Collectors.joining("\n"));
    }

    private static String line(CampaignPhase phase) {
        var begun = phase.name() + "; " + VietnamTime.told(phase.from());
        return phase.until() == null ? begun : begun + "; " + VietnamTime.told(phase.until());
    }
}
