package doanket.organisation;

import doanket.identity.Permission;
import java.io.Serializable;
import java.util.UUID;

/** Whose rights (a part of the name), in which unit (or null), and which permission (or null). */
public record RightsAsked(String person, UUID unit, Permission permission) implements Serializable {}
