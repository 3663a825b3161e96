package doanket.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom something is addressed to, as keys that a reader's own keys are compared with: one overlap in the database or in
 * memory decides. One line of an audience asks for a unit (itself, or with all beneath it), a unit type and a role, each
 * optional; its key is {@code unit|type|role} with {@code *} for "any". A person that is named has a key as well.
 */
public final class Audience {

    /** Everybody who has an account. */
    public static final String EVERYBODY = "*|*|*";

    private static final String ANY = "*";

    private Audience() {}

    /** The key of one line of an audience; null stands for "any". */
    public static String key(UUID unit, boolean withSubtree, String unitType, String role) {
        var unitPart = unit == null ? ANY : (withSubtree ? "s:" : "u:") + unit;
        return unitPart + "|" + (unitType == null ? ANY : unitType) + "|" + (role == null ? ANY : role);
    }

    /** The keys of the members of those units. */
    public static List<String> keys(Collection<UUID> units) {
        return units.stream().map(unit -> key(unit, false, null, null)).toList();
    }

    /** The key of one person, in whatever post. */
    public static String keyOf(UUID person) {
        return "p:" + person + "|" + ANY + "|" + ANY;
    }

    static Set<String> keysOf(UUID person, List<Post> posts, List<Grant> grants) {
        var keys = new LinkedHashSet<String>();
        keys.add(EVERYBODY);
        keys.add(keyOf(person));
        for (var post : posts) {
            addKeysOf(post, grants, keys);
        }
        grants.forEach(grant -> keys.add(key(null, false, null, grant.role())));
        return keys;
    }

    private static void addKeysOf(Post post, List<Grant> grants, Set<String> keys) {
        var units = new LinkedHashSet<String>();
        units.add(ANY);
        units.add("u:" + post.unit());
        post.path().forEach(unit -> units.add("s:" + unit));
        var roles = new LinkedHashSet<String>();
        roles.add(ANY);
        grants.stream().filter(grant -> grant.unit().equals(post.unit())).forEach(grant -> roles.add(grant.role()));
        for (var unit : units) {
            for (var role : roles) {
                keys.add(unit + "|" + ANY + "|" + role);
                keys.add(unit + "|" + post.unitType() + "|" + role);
            }
        }
    }
}
