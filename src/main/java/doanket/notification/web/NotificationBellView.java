package doanket.notification.web;

import doanket.notification.NotificationReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How much is unread, in the top bar of every page: one statement. */
@Named
@RequestScoped
public class NotificationBellView {

    @Inject
    private NotificationReading reading;

    private int unread;

    @PostConstruct
    void count() {
        unread = reading.unread();
    }

    public int getUnread() {
        return unread;
    }

    /** No more than fits beside the bell. */
    public String getShown() {
        return unread >= NotificationReading.MOST_COUNTED
                ? NotificationReading.MOST_COUNTED - 1 + "+"
                : String.valueOf(unread);
    }
}
