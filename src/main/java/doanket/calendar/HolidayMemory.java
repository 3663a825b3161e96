package doanket.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Remembers the calendar for a while: everything that has a deadline asks for it, and it changes a few times a year. */
@ApplicationScoped
class HolidayMemory {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final LoadingCache<Boolean, KnownDays> days;

    protected HolidayMemory() { // for the CDI proxy
        this(null);
    }

    @Inject
    HolidayMemory(HolidayRepository holidays) {
        this.days = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> holidays.known());
    }

    KnownDays known() {
        return days.get(Boolean.TRUE);
    }

    void forget() {
        days.invalidateAll();
    }
}
