package doanket.file.web;

import doanket.file.LibraryPage;
import doanket.file.LibraryUnit;
import doanket.file.MediaLibrary;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The pictures of a unit; unit, words and place in the list stand in the address. */
@Named
@RequestScoped
public class FileLibraryView {

    @Inject
    private MediaLibrary library;

    @Inject
    private HttpServletRequest request;

    private String unit;
    private String words;
    private String after;

    private List<LibraryUnit> units;
    private LibraryPage page;

    public void load() {
        units = library.units();
        page = library.list(Uuids.parse(unit).orElseGet(this::first), words, after);
    }

    private UUID first() {
        return units.stream().findFirst().map(LibraryUnit::id).orElse(null);
    }

    public String getOlder() {
        return "/file/library?unit=" + page.unit() + "&after=" + page.next() + "&words="
                + URLEncoder.encode(words == null ? "" : words, StandardCharsets.UTF_8);
    }

    public boolean isSearched() {
        return words != null && !words.isBlank();
    }

    public boolean isRefused() {
        return FormRefusal.isIn(request);
    }

    public String getRefusal() {
        return FormRefusal.sentence(
                request, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isDeleted() {
        return "deleted".equals(request.getParameter("done"));
    }

    public LibraryPage getPage() {
        return page;
    }

    public List<LibraryUnit> getUnits() {
        return units;
    }

    /** As it is chosen in the list of units. */
    public String getUnit() {
        return page == null ? unit : String.valueOf(page.unit());
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
