package doanket.meeting;

import java.io.Serializable;
import java.util.List;

/** Meetings of one page of the list, and where the next begins (null on the last). */
public record MeetingPage(List<MeetingRow> rows, String next) implements Serializable {}
