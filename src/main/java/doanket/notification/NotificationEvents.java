package doanket.notification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The events of a feature and whom they concern; written by the features whose events they are. */
public interface NotificationEvents {

    List<EventKind> kinds();

    /** What has happened, in a few words: "Tin mới đăng". */
    String label(String event, Locale locale);

    /**
     * The accounts that it concerns now, asked when it is told and again before a mail leaves: nobody, if the object is no
     * longer what it was. {@code among} narrows the question; null asks for all. A few statements, whatever the number of
     * people. Whoever did it is left out by the caller.
     */
    Collection<UUID> recipients(Happening happening, Collection<UUID> among);
}
