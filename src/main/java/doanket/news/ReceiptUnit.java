package doanket.news;

import java.io.Serializable;
import java.util.UUID;

/** How many of a unit's people are asked to confirm reading, and how many have. */
public record ReceiptUnit(UUID unit, String name, int asked, int confirmed) implements Serializable {

    public int missing() {
        return asked - confirmed;
    }
}
