package doanket.meeting;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.List;

/** What the list can be narrowed by. */
public record MeetingFilters(List<CodeChoice> kinds, List<Choice> units) implements Serializable {}
