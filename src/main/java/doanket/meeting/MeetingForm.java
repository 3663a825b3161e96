package doanket.meeting;

import doanket.platform.Choice;
import java.io.Serializable;

/**
 * A meeting as it stands in the form: what is said of it, and chair and secretary as they are called. The head is null until
 * it has been saved for the first time.
 */
public record MeetingForm(MeetingHead head, MeetingFacts facts, Choice chair, Choice secretary)
        implements Serializable {}
