package doanket.notification.web;

import doanket.notification.NotificationPage;
import doanket.notification.NotificationReading;
import doanket.notification.NotificationRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one was told, page by page. */
@Named
@RequestScoped
public class NotificationListView {

    @Inject
    private NotificationReading reading;

    private String after;
    private NotificationPage page;

    public void load() {
        page = reading.list(after);
    }

    public List<NotificationRow> getRows() {
        return page.rows();
    }

    public boolean isAnyUnread() {
        return page.rows().stream().anyMatch(NotificationRow::unread);
    }

    /** The address of the next lines, or null. */
    public String getMore() {
        return page.next() == null
                ? null
                : "/notification/list?after=" + URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
