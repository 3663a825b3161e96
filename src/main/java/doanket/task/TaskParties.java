package doanket.task;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Who has to do with a task: the lead unit, the units that co-ordinate, the unit that follows it up (or null) and the leader
 * in charge, as a person (or null).
 */
public record TaskParties(UUID lead, List<PartForm> parts, UUID follower, UUID supervisor) implements Serializable {}
