package doanket.organisation;

import doanket.organisation.PersonHoldings.InHand;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What somebody has in hand: posts, and things by kind. Only the person reads the things themselves, others how many they are. */
public record HandOverSheet(UUID person, String fullName, boolean own, List<AppointmentRow> posts, List<Group> groups)
        implements Serializable {

    /** Things of one kind. */
    public record Group(String heading, int count, List<InHand> things) implements Serializable {}
}
