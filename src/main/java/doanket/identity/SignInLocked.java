package doanket.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** An account was locked until that moment, by failed tries of which the last came from that address; with the language of its owner. */
public record SignInLocked(UUID account, String address, Instant until, Locale language) {}
