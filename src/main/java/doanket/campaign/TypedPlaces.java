package doanket.campaign;

import doanket.platform.VietnameseText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places as they are typed or pasted, one to a line: by name, short name or code, also "name (code)". */
final class TypedPlaces {

    private static final Pattern WITH_CODE = Pattern.compile(".*\\(([^()]+)\\)");

    private TypedPlaces() {}

    /** What each line names a place by. */
    static List<String> keys(String typed) {
        return typed == null
                ? List.of()
                : VietnameseText.nfc(typed)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(TypedPlaces::key)
                        .distinct()
                        .toList();
    }

    private static String key(String line) {
        var code = WITH_CODE.matcher(line);
        return code.matches() ? code.group(1).strip() : line;
    }

    /** Refuses what no place is called, or more than one. */
    static List<UUID> resolve(List<String> keys, Map<String, Set<UUID>> named) {
        return keys.stream().map(key -> one(key, named)).distinct().toList();
    }

    private static UUID one(String key, Map<String, Set<UUID>> named) {
        var found = named.getOrDefault(key.toLowerCase(Locale.ROOT), Set.of());
        if (found.size() != 1) {
            throw CampaignRefused.unknownUnit(key);
        }
        return found.iterator().next();
    }

    static String print(List<Participant> places) {
        return places.stream()
                .map(place -> place.name() + " (" + place.code() + ")")
                .collect(Collectors.joining("\n"));
    }
}
