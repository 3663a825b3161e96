package doanket.opinion;

import java.io.Serializable;
import java.util.List;

/** What the form of a supervision or criticism offers, and the one that is changed or looked at again (or null). */
public record OversightKit(List<Choice> owners, Programmes programmes, List<Place> partners, OversightRow row)
        implements Serializable {

    /** The newest, with the one that is named already, and how many older ones are left out. */
    public record Programmes(List<ProgrammeRow> rows, long left) implements Serializable {}
}
