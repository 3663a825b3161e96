package doanket.paper;

/** What stands on a unit's papers for itself, as it is kept with one that was issued; {@code issuerLines} line by line. */
public record Letterhead(
        String family, String parentLine, String issuerLines, String symbol, String place, String archive) {}
