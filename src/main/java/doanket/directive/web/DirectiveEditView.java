package doanket.directive.web;

import doanket.directive.Circulation;
import doanket.directive.DocumentForm;
import doanket.directive.DocumentWriting;
import doanket.directive.EditChoices;
import doanket.directive.Origin;
import doanket.directive.Relation;
import doanket.directive.Urgency;
import doanket.paper.Purpose;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import doanket.web.PageLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Writing a paper. Its address has the paper's id from the first moment, before anything is stored: the autosaved draft, a form
 * sent twice and a page loaded again all mean the same paper.
 */
@Named
@ViewScoped
public class DirectiveEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/directive/edit?faces-redirect=true&id=";
    private static final String THERE = "/directive/view?faces-redirect=true&id=";

    @Inject
    private DocumentWriting writing;

    private String id;
    private String unit;
    private boolean fresh;
    private String meeting;
    private String replaces;
    private String corrects;
    private String done;

    private DocumentForm form;
    private EditChoices choices;
    private List<Choice> issuers;
    private int opened;
    private boolean badDay;

    private final DirectiveTyped typed = new DirectiveTyped();
    private final DirectiveRecipients recipients = new DirectiveRecipients();

    /** Without an id the page goes on to an address that has one. */
    public String load() {
        if (id == null || id.isBlank()) {
            issuers = writing.issuers();
            var issuer = Uuids.orNull(unit) == null ? firstIssuer() : unit;
            return HERE + Uuids.next() + "&fresh=true&unit=" + issuer + origins();
        }
        var paper = FormFields.id(id);
        form = fresh ? writing.start(FormFields.id(unit), paper, origin()) : writing.form(paper);
        issuers = fresh ? writing.issuers() : List.of();
        choices = writing.choices(form.issuer());
        opened = form.edition();
        typed.show(form.content());
        recipients.show(form.content().recipients());
        return null;
    }

    private String firstIssuer() {
        return issuers.stream()
                .findFirst()
                .orElseThrow(NotFoundException::new)
                .id()
                .toString();
    }

    private String origins() {
        return PageLink.to("")
                .with("meeting", meeting)
                .with("replaces", replaces)
                .with("corrects", corrects)
                .toString()
                .replaceFirst("^\\?", "&");
    }

    private Origin origin() {
        var replaced = Uuids.orNull(replaces);
        var corrected = Uuids.orNull(corrects);
        if (replaced != null) {
            return new Origin(null, Relation.REPLACES, replaced);
        }
        return corrected != null
                ? new Origin(null, Relation.CORRECTS, corrected)
                : Origin.ofMeeting(Uuids.orNull(meeting));
    }

    public String save() {
        return keep() ? HERE + form.id() + "&done=saved" : null;
    }

    public String saveAndView() {
        return keep() ? THERE + form.id() + "&done=saved" : null;
    }

    public String submit() {
        if (!keep()) {
            return null;
        }
        writing.submit(form.id(), opened);
        return THERE + form.id() + "&done=submitted";
    }

    private boolean keep() {
        badDay = typed.isBadDay();
        if (badDay) {
            return false;
        }
        var content = typed.content(recipients);
        opened = opened == 0
                ? writing.begin(form.issuer(), form.id(), form.origin(), content)
                : writing.write(form.id(), opened, content);
        return true;
    }

    public String takeBack() {
        writing.takeBack(form.id());
        return HERE + form.id() + "&done=takenBack";
    }

    public String discard() {
        writing.discard(form.id());
        return "/directive/list?faces-redirect=true&box=DRAFTS&done=discarded";
    }

    public List<Choice> find(String part) {
        return writing.unitsLike(part);
    }

    public void addRecipient() {
        var chosen = recipients.getUnit();
        recipients.add(chosen == null ? "" : writing.unitName(chosen.id()));
    }

    public void addGroup() {
        var group = recipients.getGroup();
        recipients.addAll(writing.unitsOf(group == null ? null : group.id(), recipients.getGroupKind()));
    }

    public void removeAllRecipients() {
        recipients.clear();
    }

    public void removeRecipient(int position) {
        recipients.remove(position);
    }

    /** Only shows again what a draft brought back. */
    public void showRecipients() {
        // The field has been read by now; the answer shows its lines.
    }

    /** The name under which the browser's autosave keeps this form. */
    public String getDraftKey() {
        return "directive-" + form.id();
    }

    public String getStyles() {
        return String.join(" ", form.clauseStyles());
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public Circulation[] getCirculations() {
        return Circulation.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    public String getDoneKey() {
        return DirectiveDone.key(done);
    }

    public boolean isIssuer(UUID other) {
        return other.equals(form.issuer());
    }

    public String ofIssuer(UUID other) {
        return "/directive/edit?unit=" + other + origins();
    }

    public boolean isBadDay() {
        return badDay;
    }

    public DocumentForm getForm() {
        return form;
    }

    public EditChoices getChoices() {
        return choices;
    }

    public List<Choice> getIssuers() {
        return issuers;
    }

    public DirectiveTyped getTyped() {
        return typed;
    }

    public DirectiveRecipients getRecipients() {
        return recipients;
    }

    /** The edition that stood in the form when it was last filled; a draft that comes back brings its own. */
    public int getOpened() {
        return opened;
    }

    public void setOpened(int opened) {
        this.opened = opened;
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

    public boolean isFresh() {
        return fresh;
    }

    public void setFresh(boolean fresh) {
        this.fresh = fresh;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    public String getCorrects() {
        return corrects;
    }

    public void setCorrects(String corrects) {
        this.corrects = corrects;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
