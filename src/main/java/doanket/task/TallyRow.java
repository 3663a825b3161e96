package doanket.task;

import java.io.Serializable;
import java.util.UUID;

/** The tally of one unit, paper or person; what has no paper or no officer has no key. */
public record TallyRow(UUID key, String name, Tally tally) implements Serializable {}
