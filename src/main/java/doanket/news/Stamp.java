package doanket.news;

import doanket.identity.SignedIn;
import doanket.platform.VietnamTime;
import java.time.Instant;
import java.util.UUID;

/** Who did something, in which post, and when; name and post as they were then. */
record Stamp(UUID account, String name, UUID post, String postLabel, Instant at) {

    static Stamp of(SignedIn user, Instant at) {
        var post = user.post();
        return new Stamp(
                user.account(), user.fullName(), post == null ? null : post.id(), post == null ? "" : post.label(), at);
    }

    static String when(Instant moment) {
        return VietnamTime.DATE_TIME.format(VietnamTime.local(moment));
    }
}
