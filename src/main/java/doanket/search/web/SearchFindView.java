package doanket.search.web;

import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.search.Facet;
import doanket.search.Findings;
import doanket.search.Hit;
import doanket.search.SearchQuestion;
import doanket.search.SearchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A search and what it found; every filter is an address. */
@Named
@RequestScoped
public class SearchFindView {

    /** A choice among several: its address, and whether it is the one made. */
    public record Choice(String key, String address, boolean made) {}

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    @Inject
    private SearchService search;

    @Inject
    private Clock clock;

    private String q;
    private String kind;
    private String category;
    private String unit;
    private String from;
    private String to;
    private String page;
    private String at;

    private Findings findings;
    private List<Facet> ownUnits;

    public void load() {
        findings = search.find(new SearchQuestion(
                q,
                blankToNull(kind),
                Uuids.parse(unit).orElse(null),
                blankToNull(category),
                TypedDay.of(from),
                TypedDay.of(to),
                (int) number(page, 1),
                moment(at)));
        ownUnits = isAsked() ? search.ownUnits() : List.of();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static long number(String text, long otherwise) {
        return text != null && text.matches("\\d{1,15}") ? Long.parseLong(text) : otherwise;
    }

    private static Instant moment(String text) {
        long millis = number(text, -1);
        return millis < 0 ? null : Instant.ofEpochMilli(millis);
    }

    public Findings getFound() {
        return findings;
    }

    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    public boolean isNarrowed() {
        return !chosen().without("q").choices().isEmpty();
    }

    public List<Hit> getTogether() {
        return findings.hits().stream().filter(Hit::together).toList();
    }

    public List<Hit> getScattered() {
        return findings.hits().stream().filter(hit -> !hit.together()).toList();
    }

    /** Whether both kinds of results were found, on whatever page they are. */
    public boolean isMixed() {
        return findings.together() > 0 && findings.together() < findings.total();
    }

    /** Something was typed for a day that is none; it narrows nothing. */
    public boolean isBadDay() {
        return TypedDay.isBad(from) || TypedDay.isBad(to);
    }

    public boolean isQuoted() {
        return q.matches(".*[\"“”].*");
    }

    /** As numbers are written in the reader's language. */
    public String count(Facet facet) {
        return NumberFormat.getIntegerInstance(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(facet.count());
    }

    public List<Facet> getOwnUnits() {
        return ownUnits;
    }

    public String day(Instant moment) {
        return VietnamTime.DATE.format(VietnamTime.day(moment));
    }

    /** The address of the same search in this kind, or in all. */
    public String inKind(String chosen) {
        return chosen().without("category").with("kind", chosen).toString();
    }

    public String inCategory(Facet facet) {
        return chosen().with("kind", facet.kind())
                .with("category", facet.value())
                .toString();
    }

    public String inUnit(String chosen) {
        return chosen().with("unit", chosen).toString();
    }

    public String getAnyKind() {
        return chosen().without("kind", "category").toString();
    }

    public String getAnyUnit() {
        return chosen().without("unit").toString();
    }

    public String getAnyTime() {
        return chosen().without("from", "to").toString();
    }

    public String getAnywhere() {
        return SearchAddress.of(q).toString();
    }

    /** The last seven and the last thirty days with today as the last, this year, and all years. */
    public List<Choice> getTimes() {
        var today = VietnamTime.day(clock.instant());
        return List.of(
                since("times.any", null),
                since("times.week", today.minusDays(WEEK - 1)),
                since("times.month", today.minusDays(MONTH - 1)),
                since("times.year", today.withDayOfYear(1)));
    }

    private Choice since(String key, LocalDate first) {
        var made = blankToNull(to) == null
                && (first == null ? TypedDay.of(from) == null : first.equals(TypedDay.of(from)));
        return new Choice(key, chosen().without("to").with("from", first).toString(), made);
    }

    public String getPrevious() {
        return findings.page() <= 1 ? null : onPage(findings.page() - 1);
    }

    public String getNext() {
        return findings.page() >= findings.pages() ? null : onPage(findings.page() + 1);
    }

    private String onPage(int wanted) {
        var first = wanted == 1;
        return chosen().with("page", first ? null : wanted)
                .with("at", first ? null : findings.asOf().toEpochMilli())
                .toString();
    }

    private SearchAddress chosen() {
        return SearchAddress.of(q)
                .with("kind", kind)
                .with("category", category)
                .with("unit", unit)
                .with("from", TypedDay.of(from))
                .with("to", TypedDay.of(to));
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

    /** As days are written here, whatever way the address has it; what is no day stays as it was typed. */
    public String getFrom() {
        return shown(from);
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return shown(to);
    }

    private static String shown(String typed) {
        var day = TypedDay.of(typed);
        return day == null ? typed : VietnamTime.DATE.format(day);
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
