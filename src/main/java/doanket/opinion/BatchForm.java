package doanket.opinion;

import java.io.Serializable;
import java.util.List;

/** A batch as it stands in its form. */
public record BatchForm(BatchHead head, BatchKit kit, List<PetitionRow> lines, long version) implements Serializable {}
