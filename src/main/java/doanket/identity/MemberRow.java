package doanket.identity;

import java.util.UUID;

/** Somebody with an account, and the unit that answers for it. */
public record MemberRow(UUID account, String name, UUID unit) {}
