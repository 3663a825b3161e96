package doanket.news.web;

import doanket.news.ArticleForm;
import doanket.news.ArticleWriting;
import doanket.news.Conflict;
import doanket.news.EditChoices;
import doanket.news.Saved;
import doanket.platform.Choice;
import doanket.platform.Uuids;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writing an article. Its address has the article's id from the first moment, before anything is stored: the autosaved
 * draft, a form sent twice and a page loaded again all mean the same article.
 */
@Named
@ViewScoped
public class NewsEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";
    private static final String HERE = "/news/edit?faces-redirect=true&id=";

    @Inject
    private ArticleWriting writing;

    private String id;
    private boolean fresh;
    private String done;
    private String left;

    private EditChoices choices;
    private ArticleForm form;
    private Conflict conflict;
    private final Map<String, String> kept = new HashMap<>();
    private Saved saved;
    private boolean sent;
    private String unit;
    private int opened;

    private final NewsTyped typed = new NewsTyped();
    private final NewsAudience audience = new NewsAudience();

    @PostConstruct
    void offer() {
        choices = writing.choices();
        audience.know(choices);
    }

    /** Without an id the page goes on to an address that has one. */
    public String load() {
        if (id == null || id.isBlank()) {
            return HERE + Uuids.next() + "&fresh=true";
        }
        var article = Uuids.orNull(id);
        form = fresh && article != null ? writing.start(article) : writing.form(article);
        unit = form.unit().toString();
        opened = form.number();
        showForm();
        return null;
    }

    private void showForm() {
        typed.show(form.content());
        audience.show(form.content().audience(), form.audienceUnits());
    }

    public void save() {
        keep();
    }

    public String saveAndPreview() {
        return keep() ? "/news/preview?faces-redirect=true&id=" + form.id() : null;
    }

    /** Saves and sends in; a second click on the button finds it done. */
    public String submit() {
        if (!sent) {
            if (!keep()) {
                return null;
            }
            writing.submit(form.id(), form.number());
            sent = true;
        }
        return HERE + form.id() + "&done=submitted";
    }

    /** Tells whether it was saved: not over what somebody else saved meanwhile, which is then shown. */
    private boolean keep() {
        var content = typed.content(audience);
        if (opened == 0 && form.number() == 0) {
            saved = writing.begin(Uuids.orNull(unit), form.id(), content);
        } else {
            var newest = writing.form(form.id());
            if (newest.number() != opened) {
                part(writing.conflict(form.id(), opened, content));
                return false;
            }
            saved = writing.write(form.id(), opened, content);
        }
        form = writing.form(form.id());
        opened = form.number();
        conflict = null;
        return true;
    }

    /** Each part is kept by whoever changed it; where both did, one's own stands until something else is chosen. */
    private void part(Conflict found) {
        conflict = found;
        kept.clear();
        found.parts().forEach(part -> kept.put(part.name(), part.changedByMe() ? MINE : THEIRS));
    }

    /** Brings the two together as it was chosen, part by part. */
    public String merge() {
        var taken = kept.entrySet().stream()
                .filter(part -> THEIRS.equals(part.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        writing.merge(form.id(), conflict.theirs().number(), typed.content(audience), taken);
        return HERE + form.id() + "&done=merged&left=" + form.id();
    }

    /** The other's version takes the place of what stands in the form. */
    public String takeTheirs() {
        writing.giveUpDraft(form.id());
        return HERE + form.id() + "&left=" + form.id();
    }

    /** What stands in the form becomes an article of its own, to be brought together later. */
    public String keepAsOwn() {
        var own = Uuids.next();
        writing.begin(form.unit(), own, typed.content(audience));
        writing.giveUpDraft(form.id());
        return HERE + own + "&done=saved&left=" + form.id();
    }

    public String takeBack() {
        writing.takeBack(form.id());
        return HERE + form.id() + "&done=takenBack";
    }

    public String revise() {
        writing.revise(form.id());
        return HERE + form.id() + "&done=revised";
    }

    public String discard() {
        boolean wholly = form.revision() == null;
        writing.discard(form.id());
        return wholly ? "/news/mine?faces-redirect=true&done=discarded" : HERE + form.id() + "&done=revisionDiscarded";
    }

    public List<Choice> find(String part) {
        return writing.unitsLike(part);
    }

    public void addLine() {
        audience.add();
    }

    public void removeLine(String key) {
        audience.remove(key);
    }

    /** Only shows again what a draft brought back. */
    public void showLines() {
        // The field has been read by now; the answer shows its lines.
    }

    public boolean isNew() {
        return form.number() == 0;
    }

    /** The name under which the browser's autosave keeps this form. */
    public String getDraftKey() {
        return key(form.id());
    }

    /** The name of a draft that has had its day, or null: the text was taken over, given up or replaced. */
    public String getDroppedKey() {
        return Uuids.parse(left).map(NewsEditView::key).orElse(null);
    }

    private static String key(UUID article) {
        return "news-" + article;
    }

    public String getDoneKey() {
        return NewsDone.key(done);
    }

    public EditChoices getChoices() {
        return choices;
    }

    public ArticleForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    /** For each part in which the two differ: whose is kept. */
    public Map<String, String> getKept() {
        return kept;
    }

    public Saved getSaved() {
        return saved;
    }

    public NewsTyped getTyped() {
        return typed;
    }

    public NewsAudience getAudience() {
        return audience;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getLeft() {
        return left;
    }

    public void setLeft(String left) {
        this.left = left;
    }

    /** The version that stood in the form when it was last filled; a draft that comes back brings its own. */
    public int getOpened() {
        return opened;
    }

    public void setOpened(int opened) {
        this.opened = opened;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
