package doanket.directive;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;

/** What is written of a paper beside its clauses and recipients, as it is stored. */
@Embeddable
class DocumentWords {

    @Column(name = "type_code", nullable = false)
    private String type;

    @Column(name = "excerpt", nullable = false)
    private String excerpt;

    @Column(name = "opening", nullable = false)
    private String opening;

    @Column(name = "closing", nullable = false)
    private String closing;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "circulation", nullable = false)
    private Circulation circulation;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "sign_form", nullable = false)
    private String signForm;

    @Column(name = "on_behalf_of", nullable = false)
    private String onBehalfOf;

    @Column(name = "signer_post", nullable = false)
    private String signerPost;

    @Column(name = "signer_name", nullable = false)
    private String signerName;

    protected DocumentWords() {} // for JPA

    DocumentWords(DocumentContent content) {
        this.type = content.type();
        this.excerpt = content.excerpt();
        this.opening = content.opening();
        this.closing = content.closing();
        this.urgency = content.urgency();
        this.circulation = content.circulation();
        this.effectiveOn = content.effectiveOn();
        this.signForm = content.signature().form();
        this.onBehalfOf = content.signature().onBehalfOf();
        this.signerPost = content.signature().post();
        this.signerName = content.signature().name();
    }

    DocumentContent with(List<ClauseLine> clauses, List<RecipientLine> recipients) {
        return new DocumentContent(
                type,
                excerpt,
                opening,
                closing,
                clauses,
                recipients,
                new SignatureLine(signForm, onBehalfOf, signerPost, signerName),
                urgency,
                circulation,
                effectiveOn);
    }

    /** Whoever signs stands below the paper, in the post that was written or else in the own one. */
    void signedBy(Stamp by, String title) {
        signerName = by.name();
        if (signerPost.isBlank()) {
            signerPost = title;
        }
    }

    String type() {
        return type;
    }

    String excerpt() {
        return excerpt;
    }

    String signerName() {
        return signerName;
    }

    Circulation circulation() {
        return circulation;
    }
}
