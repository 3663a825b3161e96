package doanket.meeting.web;

import doanket.identity.FeedPurpose;
import doanket.identity.FeedTokenRow;
import doanket.meeting.MeetingFeeds;
import doanket.web.OwnAddress;
import doanket.web.PageLink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** One's own calendar feeds: the address of a new one, shown once, and revoking those that are there. */
@Named
@RequestScoped
public class MeetingFeedsView {

    @Inject
    private MeetingFeeds feeds;

    @Inject
    private HttpServletRequest request;

    private List<FeedTokenRow> tokens;
    private String label;
    private String secret;

    @PostConstruct
    void load() {
        tokens = feeds.own();
    }

    public void make() {
        secret = feeds.make(label);
        label = null;
        load();
    }

    public String revoke(UUID token) {
        feeds.revoke(token);
        return "/meeting/feeds?faces-redirect=true";
    }

    public boolean isMade() {
        return secret != null;
    }

    public String getAddress() {
        return OwnAddress.of(request)
                + PageLink.to(FeedPurpose.MEETING.address()).with("token", secret);
    }

    public List<FeedTokenRow> getTokens() {
        return tokens;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
