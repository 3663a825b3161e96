package doanket.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Readers as the portal would recognise them, for benchmarks: their posts and roles, and the keys that follow from them. */
public final class SampleReaders {

    private SampleReaders() {}

    /** An officer with a post in the first unit of the path, who writes there. */
    public static SignedIn officer(List<UUID> path) {
        return reader("officer", path, new Grant(path.get(0), false, "STAFF", Set.of(Permission.NEWS_READ)));
    }

    /** An editor of the last unit of the path and of all beneath it. */
    public static SignedIn editor(List<UUID> path) {
        var above = path.subList(path.size() - 1, path.size());
        return reader("editor", above, new Grant(above.get(0), true, "EDITOR", Set.of(Permission.NEWS_READ)));
    }

    private static SignedIn reader(String name, List<UUID> path, Grant grant) {
        var id = UUID.nameUUIDFromBytes((name + path).getBytes(StandardCharsets.UTF_8));
        var post = new Post(id, path.get(0), name, "FRONT", name, name, path, true);
        var posts = List.of(post);
        var grants = List.of(grant);
        var keys = Audience.keysOf(id, posts, grants);
        return new SignedIn(id, id, name, name, post, posts, grants, keys, Reading.USUAL, false, FactorState.OPEN);
    }
}
