package doanket.organisation.web;

import doanket.organisation.UnitPlace;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The lists of a reform's form as one text: the draft of the form keeps it, so that a session may end while a merger of many
 * units is being typed. What cannot be read gives nothing back, and a unit that is not there any more is left out.
 */
record ReformKept(List<JsonObject> heirs, List<UUID> ends) {

    private static final int MOST = 1_000;

    static String text(List<ReformHeirForm> heirs, List<ReformLineForm> lines) {
        var after = PortalJson.createArrayBuilder();
        for (var heir : heirs) {
            var one = PortalJson.createObjectBuilder().add("key", heir.key());
            if (heir.isFounded()) {
                one.add("name", heir.name()).add("code", heir.code());
            }
            after.add(one);
        }
        var units = PortalJson.createArrayBuilder();
        lines.forEach(line -> units.add(line.getPlace().id().toString()));
        return PortalJson.createObjectBuilder()
                .add("heirs", after)
                .add("units", units)
                .build()
                .toString();
    }

    static ReformKept read(String text) {
        try {
            var object = PortalJson.object(text);
            return new ReformKept(
                    each(object, "heirs").map(value -> (JsonObject) value).toList(),
                    each(object, "units")
                            .map(value -> ((JsonString) value).getString())
                            .map(Uuids::parse)
                            .flatMap(Optional::stream)
                            .toList());
        } catch (RuntimeException e) {
            return new ReformKept(List.of(), List.of());
        }
    }

    private static Stream<JsonValue> each(JsonObject object, String name) {
        JsonArray values = object.getJsonArray(name);
        return values.stream().limit(MOST);
    }

    /** All that have to be looked up. */
    List<UUID> units() {
        var there = heirs.stream().filter(heir -> !heir.containsKey("code")).map(ReformKept::key);
        return Stream.concat(there.flatMap(Optional::stream), ends.stream())
                .distinct()
                .toList();
    }

    List<ReformHeirForm> heirs(Map<UUID, UnitPlace> places) {
        return heirs.stream()
                .flatMap(heir -> key(heir).flatMap(key -> heir(heir, key, places)).stream())
                .toList();
    }

    List<ReformLineForm> lines(Map<UUID, UnitPlace> places) {
        return ends.stream()
                .distinct()
                .filter(places::containsKey)
                .map(unit -> new ReformLineForm(places.get(unit), null))
                .toList();
    }

    private static Optional<ReformHeirForm> heir(JsonObject heir, UUID key, Map<UUID, UnitPlace> places) {
        if (heir.containsKey("code")) {
            return Optional.of(ReformHeirForm.founded(key, heir.getString("name", ""), heir.getString("code", "")));
        }
        return Optional.ofNullable(places.get(key)).map(ReformHeirForm::there);
    }

    private static Optional<UUID> key(JsonObject heir) {
        return Uuids.parse(heir.getString("key", null));
    }
}
