package doanket.campaign;

import doanket.platform.Uuids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Where a campaign stands in the list: by its stage, its first day and its id. As text, it travels in an address. */
record CampaignKey(int stage, LocalDate from, UUID id) implements Comparable<CampaignKey> {

    private static final int PARTS = 3;

    private static final Comparator<CampaignKey> ORDER = Comparator.comparingInt(CampaignKey::stage)
            .thenComparing(CampaignKey::from, Comparator.reverseOrder())
            .thenComparing(key -> key.id().toString());

    static CampaignKey of(CampaignRow row) {
        return new CampaignKey(order(row.stage()), row.head().from(), row.head().id());
    }

    /** Running ones first, then coming ones, then those that are over. */
    private static int order(CampaignStage stage) {
        return switch (stage) {
            case RUNNING -> 0;
            case COMING -> 1;
            case ENDED -> 2;
        };
    }

    /** Anything malformed is as good as none. */
    static Optional<CampaignKey> read(String text) {
        var parts = text == null ? new String[0] : text.split("_");
        if (parts.length != PARTS || !parts[0].matches("[0-2]")) {
            return Optional.empty();
        }
        try {
            var from = LocalDate.parse(parts[1]);
            return Uuids.parse(parts[2]).map(id -> new CampaignKey(Integer.parseInt(parts[0]), from, id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    String text() {
        return stage + "_" + from + "_" + id;
    }

    @Override
    public int compareTo(CampaignKey other) {
        return ORDER.compare(this, other);
    }
}
