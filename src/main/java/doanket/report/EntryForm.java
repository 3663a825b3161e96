package doanket.report;

import java.util.List;
import java.util.UUID;

/** What was typed into a report, with how often each piece had been written when whoever typed it saw it. */
public record EntryForm(List<TypedCell> cells, List<TypedText> texts) {

    /** A cell. */
    public record TypedCell(UUID indicator, String text, String comment, int seen) {}

    /** A part in words. */
    public record TypedText(UUID section, String body, int seen) {}
}
