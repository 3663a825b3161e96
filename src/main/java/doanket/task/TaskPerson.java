package doanket.task;

import java.io.Serializable;
import java.util.UUID;

/** Somebody of a unit: the person, the account that works with the portal, the name and the post. */
public record TaskPerson(UUID person, UUID account, String name, String post) implements Serializable {}
