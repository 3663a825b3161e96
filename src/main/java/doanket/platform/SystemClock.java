package doanket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

@ApplicationScoped
class SystemClock {

    @Produces
    @Dependent
    static Clock clock() {
        return Clock.systemUTC();
    }
}
