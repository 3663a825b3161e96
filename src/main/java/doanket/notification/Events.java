package doanket.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All events of all features. */
@ApplicationScoped
class Events {

    private final Instance<NotificationEvents> sources;

    protected Events() { // for the CDI proxy
        this(null);
    }

    @Inject
    Events(@Any Instance<NotificationEvents> sources) {
        this.sources = sources;
    }

    List<EventKind> kinds() {
        return sources.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    Optional<EventKind> kind(String event) {
        return kinds().stream().filter(kind -> kind.key().equals(event)).findFirst();
    }

    /** The feature whose event it is; none, if it is not installed any more. */
    Optional<NotificationEvents> source(String event) {
        return sources.stream()
                .filter(source ->
                        source.kinds().stream().anyMatch(kind -> kind.key().equals(event)))
                .findFirst();
    }

    String label(String event, Locale locale) {
        return source(event).map(source -> source.label(event, locale)).orElse("");
    }
}
