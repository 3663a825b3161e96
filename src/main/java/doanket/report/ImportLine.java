package doanket.report;

import java.util.UUID;

/** A cell that a workbook says something else about; {@code problem} says why it is no figure, or is null. */
public record ImportLine(
        UUID indicator, String code, String name, String from, String to, String comment, int seen, String problem) {}
