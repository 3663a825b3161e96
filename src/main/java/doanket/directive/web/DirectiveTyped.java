package doanket.directive.web;

import doanket.directive.Circulation;
import doanket.directive.ClauseLine;
import doanket.directive.DocumentContent;
import doanket.directive.SignatureLine;
import doanket.directive.Urgency;
import doanket.platform.TypedDay;
import doanket.platform.VietnamTime;
import java.io.Serializable;
import java.util.List;

/** What stands in the fields while a paper is written. */
public class DirectiveTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<ClauseLine> before = List.of();
    private String type;
    private String excerpt;
    private String opening;
    private String closing;
    private String clauses;
    private String ids;
    private String signForm;
    private String onBehalfOf;
    private String signerPost;
    private String signerName;
    private Urgency urgency;
    private Circulation circulation;
    private String effectiveOn;

    void show(DocumentContent content) {
        before = content.clauses();
        type = content.type();
        excerpt = content.excerpt();
        opening = content.opening();
        closing = content.closing();
        clauses = DirectiveOutline.text(before);
        ids = DirectiveOutline.ids(before);
        signForm = content.signature().form();
        onBehalfOf = content.signature().onBehalfOf();
        signerPost = content.signature().post();
        signerName = content.signature().name();
        urgency = content.urgency();
        circulation = content.circulation();
        effectiveOn = VietnamTime.told(content.effectiveOn());
    }

    DocumentContent content(DirectiveRecipients recipients) {
        return new DocumentContent(
                type,
                excerpt,
                opening,
                closing,
                DirectiveOutline.clauses(clauses, ids, before),
                recipients.getShown(),
                new SignatureLine(signForm, onBehalfOf, signerPost, signerName),
                urgency,
                circulation,
                TypedDay.of(effectiveOn));
    }

    boolean isBadDay() {
        return TypedDay.isBad(effectiveOn);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public void setExcerpt(String excerpt) {
        this.excerpt = excerpt;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getClauses() {
        return clauses;
    }

    public void setClauses(String clauses) {
        this.clauses = clauses;
    }

    public String getIds() {
        return ids;
    }

    public void setIds(String ids) {
        this.ids = ids;
    }

    public String getSignForm() {
        return signForm;
    }

    public void setSignForm(String signForm) {
        this.signForm = signForm;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(String onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    public String getSignerPost() {
        return signerPost;
    }

    public void setSignerPost(String signerPost) {
        this.signerPost = signerPost;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public Circulation getCirculation() {
        return circulation;
    }

    public void setCirculation(Circulation circulation) {
        this.circulation = circulation;
    }

    public String getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(String effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
