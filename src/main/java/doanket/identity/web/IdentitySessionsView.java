package doanket.identity.web;

import doanket.identity.ProfileService;
import doanket.identity.SessionRow;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The browsers in which one is signed in, and ending all but this one. */
@Named
@RequestScoped
public class IdentitySessionsView {

    /** One browser as a line of text. */
    public record Line(String browser, String address, String started, String lastSeen, boolean current) {}

    @Inject
    private ProfileService profile;

    @Inject
    private Viewer viewer;

    private List<Line> lines;

    @PostConstruct
    void load() {
        lines = profile.sessions().stream().map(this::line).toList();
    }

    private Line line(SessionRow row) {
        return new Line(
                BrowserName.of(row.browser()),
                row.address(),
                told(row.startedAt()),
                told(row.lastSeenAt()),
                row.isCurrent(viewer.getSessionHash()));
    }

    private static String told(Instant moment) {
        return VietnamTime.DATE_TIME.format(VietnamTime.local(moment));
    }

    public String endOthers() {
        profile.endOtherSessions(viewer.getSessionHash());
        return "/identity/sessions?faces-redirect=true";
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isOthers() {
        return lines.size() > 1;
    }
}
