package doanket.meeting;

import java.io.Serializable;

/** A figure for a meeting: its key, what it counts, the number as it is told, and where it comes from (or null). */
public record MeetingFigure(String key, String label, String value, String address) implements Serializable {}
