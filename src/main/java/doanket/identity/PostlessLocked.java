package doanket.identity;

import java.time.Instant;
import java.util.UUID;

/** An account was locked by rule, for its owner holds no post any more; whoever looks after its unit should know. */
public record PostlessLocked(UUID account, String fullName, String username, Instant at) {}
