package doanket.identity;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One account, whether anybody has ever signed in by it, whether it has a second factor, what opens it (with the subject at the provider, or null), the roles it holds from today on, and how far whoever asks gets with it. */
public record AccountDetail(
        UUID id,
        UUID person,
        String fullName,
        String username,
        UUID unit,
        boolean open,
        boolean used,
        boolean factor,
        SignInWay way,
        String subject,
        List<GrantRow> grants,
        AccountReach reach)
        implements Serializable {}
