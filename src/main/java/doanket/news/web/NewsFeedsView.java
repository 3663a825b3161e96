package doanket.news.web;

import doanket.identity.FeedPurpose;
import doanket.news.FeedSheet;
import doanket.news.NewsFeeds;
import doanket.platform.Choice;
import doanket.web.OwnAddress;
import doanket.web.PageLink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** One's own feeds: the addresses of a new one, shown once, and revoking those that are there. */
@Named
@RequestScoped
public class NewsFeedsView {

    /** One feed and where a program fetches it. */
    public record Line(String key, String name, String address) {}

    @Inject
    private NewsFeeds feeds;

    @Inject
    private HttpServletRequest request;

    private FeedSheet sheet;
    private String label;
    private String secret;

    @PostConstruct
    void load() {
        sheet = feeds.sheet();
    }

    public void make() {
        secret = feeds.make(label);
        label = null;
        load();
    }

    public String revoke(UUID token) {
        feeds.revoke(token);
        return "/news/feeds?faces-redirect=true&done=revoked";
    }

    /** Whether the last thing done was to revoke one. */
    public boolean isRevoked() {
        return secret == null && "revoked".equals(request.getParameter("done"));
    }

    public boolean isMade() {
        return secret != null;
    }

    /** Everything, in one feed. */
    public String getAddress() {
        return address("", null);
    }

    public List<Line> getCategories() {
        return lines("category", sheet.categories());
    }

    public List<Line> getUnits() {
        return lines("unit", sheet.units());
    }

    private List<Line> lines(String parameter, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Line("feed-" + choice.id(), choice.name(), address(parameter, choice.id())))
                .toList();
    }

    private String address(String parameter, UUID id) {
        return OwnAddress.of(request)
                + PageLink.to(FeedPurpose.NEWS.address())
                        .with(parameter, id == null ? null : id.toString())
                        .with("token", secret);
    }

    public FeedSheet getSheet() {
        return sheet;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
