package doanket.emulation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What the form of a book offers to choose from. */
public record EmulationKit(List<Choice> owners, List<Choice> campaigns) implements Serializable {

    /** Something to choose. */
    public record Choice(String id, String label) implements Serializable {

        static Choice of(UUID id, String label) {
            return new Choice(id.toString(), label);
        }
    }
}
