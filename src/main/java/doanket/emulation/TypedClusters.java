package doanket.emulation;

import doanket.platform.VietnameseText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Clusters as they are typed, one line each: name of the cluster: units by name or code, parted by semicolons. */
final class TypedClusters {

    private static final int NAME_MAX = 200;
    private static final int MOST = 60;

    private TypedClusters() {}

    /** Refuses lines that cannot be read and a unit in two places. */
    static List<ClusterLine> read(String typed) {
        var lines = VietnameseText.nfc(typed == null ? "" : typed)
                .lines()
                .map(VietnameseText::trimmed)
                .filter(line -> !line.isEmpty())
                .map(TypedClusters::line)
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            throw EmulationRefused.clustersBad();
        }
        var units = new HashSet<String>();
        lines.stream()
                .flatMap(line -> line.units().stream())
                .filter(unit -> !units.add(unit.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(unit -> {
                    throw EmulationRefused.unitTwice(unit);
                });
        return lines;
    }

    private static ClusterLine line(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            throw EmulationRefused.clusterUnreadable(line);
        }
        var units = Arrays.stream(line.substring(colon + 1).split("[;\\t]"))
                .map(VietnameseText::trimmed)
                .filter(unit -> !unit.isEmpty())
                .toList();
        var name = Wording.text(line.substring(0, colon), NAME_MAX);
        if (name.isEmpty() || units.isEmpty()) {
            throw EmulationRefused.clusterUnreadable(line);
        }
        return new ClusterLine(name, units);
    }
}
