package doanket.notification.web;

import doanket.notification.MailDesk;
import doanket.notification.MailState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How the mail is doing. */
@Named
@RequestScoped
public class NotificationMailView {

    @Inject
    private MailDesk desk;

    private String after;
    private String done;
    private MailState state;

    public void load() {
        state = desk.state(after);
    }

    public MailState getState() {
        return state;
    }

    /** The address of the next lines, or null. */
    public String getMore() {
        return state.next() == null
                ? null
                : "/notification/mail?after=" + URLEncoder.encode(state.next(), StandardCharsets.UTF_8);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public boolean isSentAgain() {
        return "again".equals(done);
    }

    public boolean isTried() {
        return "trial".equals(done);
    }

    public boolean isGivenUp() {
        return "gaveUp".equals(done);
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
