package doanket.news;

import doanket.platform.Choice;
import java.io.Serializable;
import java.util.UUID;

/** One line of the list of topics; {@code seen} is to be given back when changing it. */
public record TopicRow(UUID id, long seen, String name, String summary, boolean open) implements Serializable {

    Choice choice() {
        return new Choice(id, name);
    }
}
