package doanket.organisation;

import doanket.identity.AccountReach;
import doanket.identity.DeedRow;
import doanket.identity.SignInWay;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One account with its roles, the unit that answers for it, whether it has a second factor, what opens it, what was
 * done to it, and how far whoever looks at it gets with it.
 */
public record AccountSheet(
        UUID id,
        UUID person,
        String fullName,
        String username,
        UnitPlace unit,
        boolean open,
        boolean factor,
        SignInWay way,
        String subject,
        List<AccountRole> roles,
        List<DeedRow> deeds,
        AccountReach reach)
        implements Serializable {}
