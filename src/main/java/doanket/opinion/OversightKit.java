package doanket.opinion;

import java.io.Serializable;
import java.util.List;

/** What the form of a supervision or criticism offers, and the one that is changed or looked at again (or null). */
public record OversightKit(List<Choice> owners, List<ProgrammeRow> programmes, List<Place> partners, OversightRow row)
        implements Serializable {}
