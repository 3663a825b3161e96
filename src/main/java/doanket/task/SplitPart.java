package doanket.task;

import java.time.LocalDate;
import java.util.UUID;

/** A part that is split off a task, under an id that the form brought along. */
public record SplitPart(UUID id, String content, UUID lead, LocalDate due) {}
