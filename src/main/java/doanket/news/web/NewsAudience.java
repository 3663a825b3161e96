package doanket.news.web;

import doanket.news.AudienceLine;
import doanket.news.CodeChoice;
import doanket.news.EditChoices;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom an article is for, while it is being chosen. The chosen lines stand in one field of the form as text, one line each
 * ({@code s:unit|type|role}, where {@code s} has all beneath the unit), so that an autosaved draft brings them back.
 */
public class NewsAudience implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ANY = "*";
    private static final Pattern LINE = Pattern.compile("(?:([su]):([0-9a-fA-F-]{36})|\\*)\\|([^|\\s]+)\\|([^|\\s]+)");

    /** One chosen line as it is shown; the key is its text in the field. */
    public record Line(String key, String unit, boolean below, String type, String role) implements Serializable {}

    private final Map<String, String> names = new HashMap<>();

    private boolean everybody = true;
    private String lines = "";

    private Choice unit;
    private boolean below = true;
    private String type;
    private String role;

    void show(List<AudienceLine> audience, Collection<Choice> units) {
        everybody = audience.contains(AudienceLine.EVERYBODY);
        units.forEach(this::remember);
        lines = everybody ? "" : audience.stream().map(NewsAudience::written).collect(Collectors.joining("\n"));
    }

    void know(EditChoices choices) {
        choices.unitTypes().forEach(this::remember);
        choices.roles().forEach(this::remember);
    }

    private void remember(Choice choice) {
        names.put(choice.id().toString(), choice.name());
    }

    private void remember(CodeChoice choice) {
        names.put(choice.code(), choice.name());
    }

    List<AudienceLine> chosen() {
        return everybody
                ? List.of(AudienceLine.EVERYBODY)
                : keys().stream().map(NewsAudience::read).toList();
    }

    /** Adds what was picked; nothing picked adds nothing. */
    void add() {
        var line = new AudienceLine(unit == null ? null : unit.id(), unit != null && below, blank(type), blank(role));
        if (line.equals(AudienceLine.EVERYBODY)) {
            return;
        }
        if (unit != null) {
            remember(unit);
        }
        var keys = keys();
        keys.add(written(line));
        lines = String.join("\n", keys);
        everybody = false;
        unit = null;
        type = null;
        role = null;
    }

    void remove(String key) {
        lines = keys().stream().filter(other -> !other.equals(key)).collect(Collectors.joining("\n"));
    }

    public List<Line> getShown() {
        return keys().stream().map(this::shown).toList();
    }

    private Line shown(String key) {
        var line = read(key);
        return new Line(key, name(line.unit()), line.withSubtree(), names.get(line.unitType()), names.get(line.role()));
    }

    private String name(UUID id) {
        return id == null ? null : names.getOrDefault(id.toString(), "…");
    }

    private LinkedHashSet<String> keys() {
        return lines.lines()
                .map(String::strip)
                .filter(line -> LINE.matcher(line).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String written(AudienceLine line) {
        var unitPart = line.unit() == null ? ANY : (line.withSubtree() ? "s:" : "u:") + line.unit();
        return unitPart
                + "|" + (line.unitType() == null ? ANY : line.unitType())
                + "|" + (line.role() == null ? ANY : line.role());
    }

    private static AudienceLine read(String key) {
        var parts = LINE.matcher(key);
        parts.matches();
        return new AudienceLine(
                Uuids.parse(parts.group(2)).orElse(null), "s".equals(parts.group(1)), code(parts, 3), code(parts, 4));
    }

    private static String code(java.util.regex.MatchResult parts, int group) {
        return ANY.equals(parts.group(group)) ? null : parts.group(group);
    }

    private static String blank(String code) {
        return code == null || code.isBlank() ? null : code;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines == null ? "" : lines;
    }

    public Choice getUnit() {
        return unit;
    }

    public void setUnit(Choice unit) {
        this.unit = unit;
    }

    public boolean isBelow() {
        return below;
    }

    public void setBelow(boolean below) {
        this.below = below;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
