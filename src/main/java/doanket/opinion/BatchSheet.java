package doanket.opinion;

import java.io.Serializable;
import java.util.List;

/** A closed batch with its lines and its history. */
public record BatchSheet(BatchHead head, String channel, List<PetitionRow> rows, List<EventRow> events)
        implements Serializable {}
