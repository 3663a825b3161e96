package doanket.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * What whoever asks may do with an account: change what lets its owner in, give it roles at all, and take which of those it holds.
 * So that no page offers what would be refused.
 */
public record AccountReach(boolean changes, boolean gives, Set<UUID> takes) implements Serializable {}
