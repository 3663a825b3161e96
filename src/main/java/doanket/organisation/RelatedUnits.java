package doanket.organisation;

import java.util.List;

/** Units that stand above or beneath in one way: how they are headed, the first of them, and how many there are. */
public record RelatedUnits(Label heading, List<UnitName> units, long total) {

    public boolean isCut() {
        return total > units.size();
    }
}
