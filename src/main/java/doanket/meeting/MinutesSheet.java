package doanket.meeting;

import java.io.Serializable;
import java.util.List;

/** The minutes while they are written, beside the agenda and what was said. */
public record MinutesSheet(
        MeetingHead head, String body, MinutesState state, List<ContributionRow> said, List<AgendaRow> items)
        implements Serializable {}
