package doanket.news.web;

import doanket.news.MustRead;
import doanket.news.ReceiptPerson;
import doanket.news.ReceiptSheet;
import doanket.platform.Uuids;
import doanket.web.PageLink;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who has read what must be read, and who has not; a hundred people at a time. */
@Named
@RequestScoped
public class NewsReceiptsView {

    private static final int PAGE = 100;
    private static final String ALL = "all";

    @Inject
    private MustRead mustRead;

    private String id;
    private String unit;
    private String who;
    private int page = 1;
    private String done;

    private ReceiptSheet sheet;
    private List<ReceiptPerson> people;

    public void load() {
        sheet = mustRead.sheet(Uuids.orNull(id));
        var chosen = Uuids.orNull(unit);
        people = sheet.people().stream()
                .filter(person -> chosen == null || chosen.equals(person.unit()))
                .filter(person -> isEverybody() || person.confirmedAt() == null)
                .toList();
    }

    public String getDoneKey() {
        return NewsDone.key(done);
    }

    public ReceiptSheet getSheet() {
        return sheet;
    }

    /** The people of the page, of one unit or all, and without those who have confirmed unless everybody is asked for. */
    public List<ReceiptPerson> getPeople() {
        return people.subList(
                Math.min(people.size(), (shownPage() - 1) * PAGE), Math.min(people.size(), shownPage() * PAGE));
    }

    private int shownPage() {
        return Math.max(1, Math.min(page, getPages()));
    }

    public int getPages() {
        return Math.max(1, (people.size() + PAGE - 1) / PAGE);
    }

    public boolean isEverybody() {
        return ALL.equals(who);
    }

    public boolean isUnit(UUID other) {
        return other.toString().equals(unit);
    }

    public boolean isNarrowed() {
        return Uuids.orNull(unit) != null;
    }

    public String getMissingOnly() {
        return address(unit, null, 1);
    }

    public String getAll() {
        return address(unit, ALL, 1);
    }

    public String getAnyUnit() {
        return address(null, who, 1);
    }

    public String inUnit(UUID chosen) {
        return address(chosen.toString(), who, 1);
    }

    public String getPrevious() {
        return shownPage() > 1 ? address(unit, who, shownPage() - 1) : null;
    }

    public String getNext() {
        return shownPage() < getPages() ? address(unit, who, shownPage() + 1) : null;
    }

    private String address(String inUnit, String ofWhom, int at) {
        return PageLink.to("/news/receipts")
                .with("id", id)
                .with("unit", inUnit)
                .with("who", ofWhom)
                .with("page", at == 1 ? null : Integer.toString(at))
                .toString();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getPage() {
        return Integer.toString(page);
    }

    /** What is no number counts as the first page. */
    public void setPage(String page) {
        this.page = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
