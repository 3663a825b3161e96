package doanket.directive;

import doanket.identity.Audience;
import doanket.identity.Scope;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What decides about who may do what to a paper; the units are those it is addressed to. */
record DocumentStanding(UUID issuer, UUID author, DocumentState state, Circulation circulation, List<UUID> units) {

    /** To the author as long as it is a draft; once issued the paper is the unit's, and open to those it is addressed to. */
    Scope scope() {
        return state.isIssued() ? new Scope(issuer, null, audience()) : Scope.of(issuer, author);
    }

    private List<String> audience() {
        return circulation == Circulation.PUBLIC
                ? List.of(Audience.EVERYBODY)
                : units.stream().map(DocumentStanding::key).toList();
    }

    static String key(UUID unit) {
        return Audience.key(unit, false, null, null);
    }

    /** Whoever is told when something happens to it: those it is addressed to, even where everybody may read it. */
    Stream<String> addressed() {
        return units.stream().map(DocumentStanding::key);
    }
}
