package doanket.search;

import doanket.identity.Permission;
import doanket.identity.Scope;
import doanket.identity.SignedIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who may find an entry, as keys: a reader finds it if one of his or her keys is among them. The same decision as
 * {@link doanket.identity.Access}, in a form that an index answers: whom it is addressed to, its author, and whoever holds
 * the permission of the entry's kind over its unit.
 */
final class Readers {

    static final String OVER_SUBTREE = "gs:";

    static final String OVER_UNIT = "gu:";

    private Readers() {}

    /** The keys of an entry that lies in a unit of that path. */
    static List<String> of(String kind, Scope scope, List<UUID> path) {
        var keys = new ArrayList<>(scope.audience());
        if (scope.author() != null) {
            keys.add(author(scope.author()));
        }
        path.forEach(unit -> keys.add(overSubtree(kind, unit)));
        if (!path.isEmpty()) {
            keys.add(overUnit(kind, path.get(0)));
        }
        return keys;
    }

    /** The keys of a reader of these kinds. */
    static Set<String> of(SignedIn reader, Collection<SearchKind> kinds) {
        var keys = new LinkedHashSet<>(reader.audienceKeys());
        keys.add(author(reader.account()));
        for (var kind : kinds) {
            keys.addAll(ofGrants(reader, kind.kind(), kind.permission()));
        }
        return keys;
    }

    private static List<String> ofGrants(SignedIn reader, String kind, Permission permission) {
        return reader.grantsOf(permission).stream()
                .map(grant -> grant.withSubtree() ? overSubtree(kind, grant.unit()) : overUnit(kind, grant.unit()))
                .toList();
    }

    private static String author(UUID account) {
        return "a:" + account;
    }

    private static String overSubtree(String kind, UUID unit) {
        return OVER_SUBTREE + kind + ":" + unit;
    }

    private static String overUnit(String kind, UUID unit) {
        return OVER_UNIT + kind + ":" + unit;
    }
}
