package doanket.audit.web;

import doanket.audit.LogPage;
import doanket.audit.LogQuery;
import doanket.audit.LogReading;
import doanket.audit.LogRow;
import doanket.audit.Words;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;

/** The log, as far as it fits what is looked for. */
@Named
@RequestScoped
public class AuditListView {

    @Inject
    private LogReading log;

    private String from;
    private String to;
    private String q;
    private String kind;
    private String object;
    private String after;
    private LogPage page;

    public void load() {
        page = log.page(
                new LogQuery(from, to, q, kind, object), Uuids.parse(after).orElse(null));
    }

    public LogPage getPage() {
        return page;
    }

    public String verb(LogRow row) {
        return Words.verb(locale(), row.verb());
    }

    public String detail(LogRow row) {
        return Words.detail(locale(), row);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Whether a day was typed that is none. */
    public boolean isBadDay() {
        return new LogQuery(from, to, q, kind, object).isBadDay();
    }

    /** Whether the last day lies before the first, where nothing can be found. */
    public boolean isReversed() {
        var first = TypedDay.of(from);
        var last = TypedDay.of(to);
        return first != null && last != null && last.isBefore(first);
    }

    public String getWorkbook() {
        return "/audit/log.xlsx?" + asked();
    }

    public String ofObject(LogRow row) {
        return "/audit/list?object=" + row.object();
    }

    public String getMore() {
        return page.next() == null ? null : "/audit/list?" + asked() + "&after=" + page.next();
    }

    private String asked() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("from", from);
        parts.put("to", to);
        parts.put("q", q);
        parts.put("kind", kind);
        parts.put("object", object);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getObject() {
        return object;
    }

    public void setObject(String object) {
        this.object = object;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
