package doanket.file.web;

import doanket.file.MediaLibrary;
import doanket.file.PictureSheet;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;

/** One picture of the library: its words, where it is used, another in its place, and its end. */
@Named
@ViewScoped
public class FilePictureView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Set<String> DONE = Set.of("added", "saved", "replaced");

    @Inject
    private MediaLibrary library;

    private String id;
    private String done;
    private String places;
    private String changed;
    private PictureSheet sheet;
    private String alternative;
    private String credit;

    public void load() {
        sheet = library.sheet(Uuids.parse(id).orElse(null));
        alternative = sheet.alternative();
        credit = sheet.credit();
    }

    public String save() {
        library.describe(sheet.id(), sheet.seen(), alternative, credit);
        return "/file/picture?faces-redirect=true&id=" + sheet.id() + "&done=saved";
    }

    public String delete() {
        library.delete(sheet.id(), sheet.seen());
        return "/file/library?faces-redirect=true&unit=" + sheet.unit() + "&done=deleted";
    }

    /** The sentence about what was done, or null. */
    public String getDoneKey() {
        return done != null && DONE.contains(done) && getRefusal() == null ? "picture.done." + done : null;
    }

    /** What was refused to the form that sends another picture, or null. */
    public String getRefusal() {
        var context = FacesContext.getCurrentInstance();
        return FormRefusal.sentence(
                (HttpServletRequest) context.getExternalContext().getRequest(),
                context.getViewRoot().getLocale());
    }

    public String getPlaces() {
        return number(places);
    }

    /** An address says what it likes. */
    private static String number(String said) {
        return said != null && said.matches("[0-9]{1,4}") ? said : "0";
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getChanged() {
        return number(changed);
    }

    public void setChanged(String changed) {
        this.changed = changed;
    }

    public PictureSheet getSheet() {
        return sheet;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
