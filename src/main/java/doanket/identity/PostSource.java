package doanket.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells the posts of a person; written by the feature that keeps appointments. */
public interface PostSource {

    /** The posts held on that day, the primary one first. */
    List<Post> postsOf(UUID person, LocalDate day);
}
