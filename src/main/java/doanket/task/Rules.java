package doanket.task;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import doanket.calendar.Workdays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** The numbers that offices set for themselves, remembered for a while. */
@ApplicationScoped
class Rules {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Workdays workdays;
    private final LoadingCache<Boolean, Map<TaskRule, Integer>> known;

    protected Rules() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Rules(RuleRepository repository, Workdays workdays) {
        this.workdays = workdays;
        this.known = Caffeine.newBuilder().expireAfterWrite(FRESH).build(any -> repository.values());
    }

    int of(TaskRule rule) {
        return known.get(Boolean.TRUE).get(rule);
    }

    /** Another number counts from now on. */
    void forget() {
        known.invalidateAll();
    }

    boolean isWorking(LocalDate day) {
        return workdays.isWorking(day);
    }

    /** As what tasks are looked at on that day. */
    Standing.Day day(LocalDate today) {
        return new Standing.Day(today, workdays.plus(today, of(TaskRule.SOON)));
    }
}
