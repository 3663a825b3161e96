package doanket.directive;

import doanket.paper.Purpose;
import java.io.Serializable;
import java.util.UUID;

/** A line of the recipients: a unit of the portal or, with null, whoever the words name; the purpose may be null. */
public record RecipientLine(UUID unit, String name, Purpose purpose) implements Serializable {

    public static final int MOST = 1_000;
    public static final int NAME_MAX = 300;
}
