package doanket.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * What was marked in one line of the attendance: how somebody stands, the name and post in the fields (null where there is no
 * field), and the only point of the agenda he or she attends (null for the whole).
 */
public record Mark(Standing standing, String name, String post, UUID item) implements Serializable {}
