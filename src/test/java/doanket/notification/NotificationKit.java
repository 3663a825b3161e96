package doanket.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets a test of another feature wait until everything that was told has reached its people. */
@ApplicationScoped
public class NotificationKit {

    @Inject
    private JobWork work;

    public void settle() {
        work.workOff();
    }
}
