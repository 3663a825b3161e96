package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** One line of the list of topics. */
public record TopicRow(UUID id, String name, boolean open) implements Serializable {

    Choice choice() {
        return new Choice(id, name);
    }
}
