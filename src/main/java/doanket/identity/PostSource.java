package doanket.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the posts of a person; written by the feature that keeps appointments. */
public interface PostSource {

    /** The posts held on that day, the primary one first. */
    List<Post> postsOf(UUID person, LocalDate day);

    /** The posts of several people on that day, in one statement; who holds none is left out. */
    Map<UUID, List<Post>> postsOf(Collection<UUID> people, LocalDate day);
}
