package doanket.organisation;

import doanket.organisation.PersonHoldings.InHand;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What somebody has in hand: posts, and things by kind. Only the person reads the things themselves, others how many they are. */
public record HandOverSheet(UUID person, String fullName, boolean own, List<AppointmentRow> posts, List<Group> groups)
        implements Serializable {

    /** Things of one kind, and whether there are more than those that are counted. */
    public record Group(String heading, int count, boolean more, List<InHand> things) implements Serializable {

        /** How many, as it is told. */
        public String told() {
            return more ? count + "+" : String.valueOf(count);
        }
    }
}
