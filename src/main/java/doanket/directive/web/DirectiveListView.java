package doanket.directive.web;

import doanket.directive.DocumentBox;
import doanket.directive.DocumentFilters;
import doanket.directive.DocumentPage;
import doanket.directive.DocumentQuery;
import doanket.directive.DocumentReading;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Papers one may read and work on; each choice of filters is an address. */
@Named
@RequestScoped
public class DirectiveListView {

    private static final List<DocumentBox> READERS =
            List.of(DocumentBox.ALL, DocumentBox.IN, DocumentBox.CONFIRM, DocumentBox.OUT);

    @Inject
    private DocumentReading reading;

    private String box;
    private String type;
    private String unit;
    private String from;
    private String to;
    private String q;
    private String after;
    private String done;

    private DocumentPage page;
    private DocumentFilters filters;

    public void load() {
        page = reading.list(
                new DocumentQuery(chosen(), type, Uuids.orNull(unit), TypedDay.of(from), TypedDay.of(to), q, after));
        filters = reading.filters();
    }

    private DocumentBox chosen() {
        return Arrays.stream(DocumentBox.values())
                .filter(known -> known.name().equals(box))
                .findFirst()
                .orElse(DocumentBox.ALL);
    }

    public List<DocumentBox> getBoxes() {
        return READERS;
    }

    public List<DocumentBox> getWork() {
        return List.of(DocumentBox.DRAFTS, DocumentBox.REVIEW, DocumentBox.SIGNED);
    }

    public String inBox(DocumentBox other) {
        return PageLink.to("/directive/list")
                .with("box", other == DocumentBox.ALL ? null : other)
                .toString();
    }

    public boolean isBox(DocumentBox other) {
        return chosen() == other;
    }

    /** Where a paper of the list opens: at the work on it, or to be read. */
    public boolean isWorking() {
        return chosen().isWork();
    }

    public boolean isNarrowed() {
        return address().toString().contains("=");
    }

    public boolean isBadDay() {
        return TypedDay.isBad(from) || TypedDay.isBad(to);
    }

    public String getFirst() {
        return after == null ? null : address().with("box", box).toString();
    }

    public String getMore() {
        return page.next() == null
                ? null
                : address().with("box", box).with("after", page.next()).toString();
    }

    private PageLink address() {
        return PageLink.to("/directive/list")
                .with("type", type)
                .with("unit", unit)
                .with("from", from)
                .with("to", to)
                .with("q", q);
    }

    public String getDoneKey() {
        return DirectiveDone.key(done);
    }

    public DocumentPage getPage() {
        return page;
    }

    public DocumentFilters getFilters() {
        return filters;
    }

    public String getBox() {
        return box;
    }

    public void setBox(String box) {
        this.box = box;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
