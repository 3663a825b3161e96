package doanket.identity;

import java.io.Serializable;
import java.util.UUID;

/** An account to be opened: its id, whose it is, and the user name. */
public record NewAccount(UUID id, UUID person, String username) implements Serializable {}
