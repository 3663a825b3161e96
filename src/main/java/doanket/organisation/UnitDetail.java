package doanket.organisation;

import doanket.identity.DeedRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A unit as its page shows it, and whether the reader looks after it (then with what was done in it); of a closed one the
 * relations of its last day.
 */
public record UnitDetail(
        UUID id,
        Naming naming,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        Map<String, String> attributes,
        boolean managed,
        List<RelatedUnits> above,
        List<RelatedUnits> below,
        List<UnitPost> posts,
        List<UnitPost> formerPosts,
        UnitHistory history,
        List<DeedRow> deeds) {

    /** Whether it works today and its last day is known already. */
    public boolean isEnding() {
        return to != null && !to.isBefore(today) && !isComing();
    }

    public boolean isOver() {
        return to != null && to.isBefore(today);
    }

    /** Whether its first day is still to come. */
    public boolean isComing() {
        return from.isAfter(today);
    }

    /** What a unit is called and what it is. */
    public record Naming(String code, String name, String shortName, Label type, Label level, String localNoun) {}

    /** How it came to be what it is. */
    public record UnitHistory(
            List<FormerNameRow> formerNames,
            List<TermRow> terms,
            List<SuccessionRow> predecessors,
            List<SuccessionRow> successors) {

        /** The earliest first. */
        public List<FormerNameRow> formerNamesInTime() {
            return formerNames.stream()
                    .sorted(Comparator.comparing(FormerNameRow::lastDay))
                    .toList();
        }
    }
}
