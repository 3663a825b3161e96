package doanket.organisation;

import java.io.Serializable;
import java.util.UUID;

/** A person to be chosen: the name, and the main post to tell namesakes apart. */
public record PersonName(UUID id, String fullName, String post) implements Serializable {

    public String label() {
        return post == null ? fullName : fullName + " - " + post;
    }
}
