package doanket.news.web;

import doanket.news.ArticleBulk;
import doanket.news.BulkAction;
import doanket.news.BulkFilter;
import doanket.news.BulkFilter.Which;
import doanket.news.BulkPage;
import doanket.news.BulkState;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Articles to be acted on together, and what was chosen where it was refused. */
@Named
@RequestScoped
public class NewsBulkView {

    private static final String PATH = "/news/bulk";

    @Inject
    private ArticleBulk bulk;

    @Inject
    private HttpServletRequest request;

    private String which;
    private String category;
    private String unit;
    private String after;

    private BulkPage page;
    private List<BulkState> last;
    private Set<String> chosen;

    public void load() {
        page = bulk.list(new BulkFilter(getShown(), Uuids.orNull(category), Uuids.orNull(unit), after));
        last = bulk.last();
        chosen = Set.of(typed("article").distinct().toArray(String[]::new));
    }

    private Stream<String> typed(String name) {
        var values = request.getParameterValues(name);
        return values == null ? Stream.of() : Arrays.stream(values);
    }

    /** What is not known is what is published. */
    public Which getShown() {
        return Stream.of(Which.values())
                .filter(each -> each.name().equals(which))
                .findFirst()
                .orElse(Which.PUBLISHED);
    }

    public List<Which> getKinds() {
        return List.of(Which.values());
    }

    public String address(Which kind) {
        return PageLink.to(PATH).with("which", kind.name()).toString();
    }

    public String getOlder() {
        return PageLink.to(PATH)
                .with("which", which)
                .with("category", category)
                .with("unit", unit)
                .with("after", page.next())
                .toString();
    }

    /** Those that make sense where the articles stand. */
    public List<BulkAction> getActions() {
        return switch (getShown()) {
            case PUBLISHED ->
                List.of(BulkAction.CHECK, BulkAction.EXPIRE, BulkAction.PIN, BulkAction.UNPIN, BulkAction.WITHDRAW);
            case APPROVED -> List.of(BulkAction.PUBLISH, BulkAction.CORRECT);
            case EXPIRED -> List.of(BulkAction.EXPIRE, BulkAction.WITHDRAW);
        };
    }

    public boolean isChosen(UUID article) {
        return chosen.contains(article.toString());
    }

    public boolean isAction(BulkAction action) {
        return action.name().equals(request.getParameter("action"));
    }

    public String getReason() {
        return isRefused() ? request.getParameter("reason") : "";
    }

    public String getDay() {
        return isRefused() ? request.getParameter("day") : "";
    }

    /** The id under which what is ordered now will be kept, once, however often it is sent. */
    public UUID getFresh() {
        return Uuids.next();
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public BulkPage getPage() {
        return page;
    }

    public List<BulkState> getLast() {
        return last;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
