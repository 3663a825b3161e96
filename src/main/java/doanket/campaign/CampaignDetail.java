package doanket.campaign;

import doanket.search.ObjectKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a campaign is about, what belongs to it, and whether the reader follows it. */
record CampaignDetail(
        String aims,
        String contents,
        List<CampaignPhase> phases,
        List<Front> figures,
        List<ObjectKey> links,
        boolean followed,
        String leadName,
        int participants)
        implements Serializable {

    /** An indicator that is shown in front; its unit may be null. */
    record Front(UUID indicator, String name, String unit) implements Serializable {}

    private static final String LINE = "\u001e";
    private static final String PART = "\u001f";
    private static final int WITH_END = 3;

    static CampaignDetail read(Object[] row) {
        return new CampaignDetail(
                (String) row[0],
                (String) row[1],
                split(row[2], LINE).map(CampaignDetail::phase).toList(),
                split(row[3], LINE).map(CampaignDetail::front).toList(),
                split(row[4], LINE).map(CampaignDetail::key).toList(),
                (Boolean) row[5],
                (String) row[6],
                ((Number) row[7]).intValue());
    }

    private static Stream<String> split(Object text, String by) {
        return text == null ? Stream.empty() : Arrays.stream(((String) text).split(by));
    }

    private static CampaignPhase phase(String line) {
        var parts = line.split(PART);
        return new CampaignPhase(
                parts[0], LocalDate.parse(parts[1]), parts.length < WITH_END ? null : LocalDate.parse(parts[2]));
    }

    private static Front front(String line) {
        var parts = line.split(PART);
        return new Front(UUID.fromString(parts[0]), parts[1], parts.length < WITH_END ? null : parts[2]);
    }

    private static ObjectKey key(String line) {
        var parts = line.split(PART);
        return new ObjectKey(parts[0], UUID.fromString(parts[1]));
    }
}
