package doanket.identity;

import java.util.UUID;

/** What an account of the demo needs: a person with a post already, a user name, and a role in a unit. */
public record DemoAccount(String username, UUID person, UUID unit, String role, boolean withSubtree, String does) {}
