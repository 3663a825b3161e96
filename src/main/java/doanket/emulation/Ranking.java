package doanket.emulation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ranks in a cluster: the most points first; equal points share a rank and the next is left out; who has no points yet has none. */
final class Ranking {

    private Ranking() {}

    /** A unit's scores and their total; null while they are not verified. */
    record Entry(UUID sheet, BigDecimal total) {}

    static Map<UUID, Integer> of(List<Entry> entries) {
        var ranked = entries.stream()
                .filter(entry -> entry.total() != null)
                .sorted(Comparator.comparing(Entry::total).reversed())
                .toList();
        Map<UUID, Integer> ranks = new HashMap<>();
        for (int at = 0; at < ranked.size(); at++) {
            boolean isShared = at > 0
                    && ranked.get(at).total().compareTo(ranked.get(at - 1).total()) == 0;
            ranks.put(
                    ranked.get(at).sheet(),
                    isShared ? ranks.get(ranked.get(at - 1).sheet()) : at + 1);
        }
        return ranks;
    }
}
