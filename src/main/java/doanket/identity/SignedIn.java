package doanket.identity;

import doanket.identity.Reading.Language;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who has signed in: the account, the person, the posts held today, the one acted in (null if there is none), and
 * the grants. The audience keys are those under which something may be addressed to this person, compared with an object's
 * audience by overlap. A snapshot of a few seconds' age at most.
 */
public record SignedIn(
        UUID account,
        UUID person,
        String username,
        String fullName,
        Post post,
        List<Post> posts,
        List<Grant> grants,
        Set<String> audienceKeys,
        Reading reading,
        boolean mustChangePassword,
        FactorState factor)
        implements Serializable {

    /** Whether the permission is held anywhere. */
    public boolean may(Permission permission) {
        return permission == Permission.ANYONE
                || permission == Permission.SIGNED_IN
                || grants.stream().anyMatch(grant -> grant.permissions().contains(permission));
    }

    /** All that is held, wherever. */
    public Set<Permission> permissions() {
        var held = EnumSet.noneOf(Permission.class);
        grants.forEach(grant -> held.addAll(grant.permissions()));
        return held;
    }

    /** The units in which the permission is held; those with {@code withSubtree} cover all beneath them. */
    public List<Grant> grantsOf(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.permissions().contains(permission))
                .toList();
    }

    /** The same person with no more than these permissions, for a request that came by a token. */
    SignedIn only(Set<Permission> most) {
        var narrowed = grants.stream().map(grant -> grant.only(most)).toList();
        return new SignedIn(
                account,
                person,
                username,
                fullName,
                post,
                posts,
                narrowed,
                audienceKeys,
                reading,
                mustChangePassword,
                factor);
    }

    /** The same person reading that language. */
    SignedIn reading(Language language) {
        return new SignedIn(
                account,
                person,
                username,
                fullName,
                post,
                posts,
                grants,
                audienceKeys,
                new Reading(reading.size(), reading.contrast(), language),
                mustChangePassword,
                factor);
    }

    public UUID unit() {
        return post == null ? null : post.unit();
    }
}
