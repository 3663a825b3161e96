package doanket.directive.web;

import doanket.directive.RecipientLine;
import doanket.paper.Purpose;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The recipients while a paper is written: lines of one hidden field, so that they are kept with the rest of the form. */
public class DirectiveRecipients implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "|";

    private String lines = "";
    private Choice unit;
    private String name;
    private String purpose = Purpose.ACTION.name();
    private Choice group;
    private String groupKind = "";
    private int added = -1;

    void show(List<RecipientLine> recipients) {
        lines = recipients.stream().map(DirectiveRecipients::line).collect(Collectors.joining("\n"));
    }

    private static String line(RecipientLine recipient) {
        return (recipient.unit() == null ? "" : recipient.unit())
                + BETWEEN
                + (recipient.purpose() == null ? "" : recipient.purpose())
                + BETWEEN
                + recipient.name();
    }

    /** Whatever is malformed is left out. */
    public List<RecipientLine> getShown() {
        return lines.lines()
                .map(DirectiveRecipients::recipient)
                .filter(Objects::nonNull)
                .toList();
    }

    private static RecipientLine recipient(String line) {
        var parts = line.split("\\|", 3);
        return parts.length < 3
                ? null
                : new RecipientLine(Uuids.parse(parts[0]).orElse(null), parts[2], purpose(parts[1]));
    }

    private static Purpose purpose(String text) {
        return Arrays.stream(Purpose.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Adds the chosen unit, with the words that were typed or else with its own name; or the words alone. */
    void add(String unitName) {
        var typed = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        var shown = new ArrayList<>(getShown());
        if (unit != null && shown.stream().noneMatch(line -> unit.id().equals(line.unit()))) {
            shown.add(new RecipientLine(unit.id(), typed.isEmpty() ? unitName : typed, purpose(purpose)));
        } else if (unit == null && !typed.isEmpty()) {
            shown.add(new RecipientLine(null, typed, purpose(purpose)));
        }
        show(shown);
        unit = null;
        name = null;
    }

    /** Adds those that are not there yet, each with its own name, and counts them. */
    void addAll(List<Choice> units) {
        var shown = new ArrayList<>(getShown());
        var there =
                shown.stream().map(RecipientLine::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        var fresh = units.stream().filter(one -> there.add(one.id())).toList();
        fresh.forEach(one -> shown.add(new RecipientLine(one.id(), one.name(), purpose(purpose))));
        show(shown);
        added = fresh.size();
        group = null;
    }

    void clear() {
        lines = "";
        added = -1;
    }

    /** How many the group brought that was added last, or -1. */
    public int getAdded() {
        return added;
    }

    public Choice getGroup() {
        return group;
    }

    public void setGroup(Choice group) {
        this.group = group;
    }

    public String getGroupKind() {
        return groupKind;
    }

    public void setGroupKind(String groupKind) {
        this.groupKind = groupKind;
    }

    void remove(int position) {
        var shown = new ArrayList<>(getShown());
        if (position >= 0 && position < shown.size()) {
            shown.remove(position);
        }
        show(shown);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
