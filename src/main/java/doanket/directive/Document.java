package doanket.directive;

import static java.util.Objects.requireNonNull;

import doanket.directive.DocumentEvent.Kind;
import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.VietnamTime;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A paper of a unit. It begins as a draft and is submitted; a leader gives it back with a reason or signs it; the clerk gives
 * the number and issues it, or gives it back to the signer's desk. What is issued is never changed: it is corrected or
 * replaced by another paper, or withdrawn.
 */
@Entity
@Table(name = "document")
class Document extends AggregateRoot {

    @Column(name = "issuer_id", nullable = false)
    private UUID issuerId;

    @Column(name = "author_id", nullable = false)
    private UUID authorId;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DocumentState state = DocumentState.DRAFT;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "family_code", nullable = false)
    private String family;

    @Embedded
    private DocumentWords words;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation", nullable = false)
    private Relation relation;

    @Column(name = "related_id")
    private UUID relatedId;

    @Embedded
    private Signing signing;

    @Embedded
    private Numbering numbering;

    @Column(name = "fold", nullable = false)
    private String fold = "";

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "reminded_by")
    private String remindedBy;

    protected Document() {} // for JPA

    Document(UUID id, UUID issuer, String family, Origin origin, Stamp by) {
        super(id);
        this.issuerId = requireNonNull(issuer);
        this.family = requireNonNull(family);
        this.authorId = by.account();
        this.authorName = by.name();
        this.meetingId = origin.meeting();
        this.relation = origin.relation();
        this.relatedId = origin.related();
        this.changedAt = by.at();
        this.changedBy = by.name();
    }

    /** Takes the words over. Refuses what is no draft any more, and where somebody else saved since the text was opened. */
    void write(int opened, DocumentContent content, Stamp by) {
        mustBeWritable();
        if (opened != edition) {
            throw DirectiveRefused.changedMeanwhile(changedBy, Stamp.when(changedAt));
        }
        words = new DocumentWords(content);
        edition++;
        changed(by);
        becomeFindable();
    }

    private void becomeFindable() {
        fold = VietnameseText.fold((numbering == null ? "" : numbering.code() + " ") + words.excerpt());
    }

    private void changed(Stamp by) {
        changedAt = by.at();
        changedBy = by.name();
    }

    private void mustBeWritable() {
        if (!state.isWritable()) {
            throw state == DocumentState.FOR_REVIEW
                    ? DirectiveRefused.inReview(changedBy, Stamp.when(changedAt))
                    : DirectiveRefused.alreadySigned(signing.name(), Stamp.when(signing.at()));
        }
    }

    DocumentEvent submit(Stamp by) {
        mustBeWritable();
        return to(DocumentState.FOR_REVIEW, Kind.SUBMITTED, null, by);
    }

    /** Takes it back to go on writing, as long as nobody has decided. */
    DocumentEvent takeBack(Stamp by) {
        mustBeInReview();
        return to(DocumentState.DRAFT, Kind.TAKEN_BACK, null, by);
    }

    DocumentEvent giveBack(String reason, Stamp by) {
        mustBeInReview();
        return to(DocumentState.RETURNED, Kind.RETURNED, Reasons.given(reason), by);
    }

    /** Signs exactly the edition that was seen. Refuses a paper that another is named to sign. */
    DocumentEvent sign(int seen, String title, Stamp by) {
        mustBeInReview();
        if (seen != edition) {
            throw DirectiveRefused.changedMeanwhile(changedBy, Stamp.when(changedAt));
        }
        if (!words.signerName().isBlank() && !words.signerName().equalsIgnoreCase(by.name())) {
            throw DirectiveRefused.otherSigner(words.signerName());
        }
        words.signedBy(by, title);
        signing = new Signing(by);
        return to(DocumentState.SIGNED, Kind.SIGNED, null, by);
    }

    /** The clerk finds something wrong before the number is given: back to the writer, the signature is void. */
    DocumentEvent refuseToIssue(String reason, Stamp by) {
        mustBeSigned();
        var why = Reasons.given(reason);
        signing = null;
        return to(DocumentState.RETURNED, Kind.SIGNATURE_RETURNED, why, by);
    }

    DocumentEvent issue(GivenNumber given, Stamp by) {
        mustBeSigned();
        numbering = new Numbering(given, by);
        becomeFindable();
        return to(DocumentState.ISSUED, Kind.ISSUED, given.code(), by);
    }

    /** Gives another number to what is issued, with the reason. */
    DocumentEvent renumber(int number, String code, String reason, Stamp by) {
        mustBeInForce();
        var detail = numbering.code() + " → " + code + ": " + reason;
        numbering.correct(number, code);
        becomeFindable();
        changed(by);
        return new DocumentEvent(id(), Kind.NUMBER_CORRECTED, detail, by);
    }

    /** Another paper that corrects this one is issued. */
    DocumentEvent correctedBy(Document other, Stamp by) {
        mustBeInForce();
        return to(DocumentState.CORRECTED, Kind.CORRECTED, other.numbering.code(), by);
    }

    /** Another paper that takes the place of this one is issued. */
    DocumentEvent replacedBy(Document other, Stamp by) {
        mustBeInForce();
        return to(DocumentState.REPLACED, Kind.REPLACED, other.numbering.code(), by);
    }

    DocumentEvent withdraw(String reason, Stamp by) {
        mustBeInForce();
        return to(DocumentState.WITHDRAWN, Kind.WITHDRAWN, Reasons.given(reason), by);
    }

    /** Notes that those who have not confirmed were reminded. Refuses a second time on one day. */
    DocumentEvent remind(Stamp by) {
        mustBeInForce();
        if (remindedAt != null && by.day().equals(VietnamTime.day(remindedAt))) {
            throw DirectiveRefused.remindedToday(remindedBy, Stamp.when(remindedAt));
        }
        remindedAt = by.at();
        remindedBy = by.name();
        return new DocumentEvent(id(), Kind.REMINDED, null, by);
    }

    private DocumentEvent to(DocumentState next, Kind kind, String detail, Stamp by) {
        state = next;
        changed(by);
        return new DocumentEvent(id(), kind, detail, by);
    }

    private void mustBeInReview() {
        if (state.compareTo(DocumentState.SIGNED) >= 0) {
            throw DirectiveRefused.alreadySigned(signing.name(), Stamp.when(signing.at()));
        }
        if (state != DocumentState.FOR_REVIEW) {
            throw DirectiveRefused.notInReview(changedBy, Stamp.when(changedAt));
        }
    }

    void mustBeSigned() {
        if (state.isIssued()) {
            throw DirectiveRefused.alreadyIssued(
                    numbering.code(), numbering.issuedName(), Stamp.when(numbering.issuedAt()));
        }
        if (state != DocumentState.SIGNED) {
            throw DirectiveRefused.notSigned();
        }
    }

    void mustBeInForce() {
        if (!state.isIssued()) {
            throw DirectiveRefused.notIssued();
        }
        if (!state.isInForce()) {
            throw DirectiveRefused.noLongerInForce(changedBy, Stamp.when(changedAt));
        }
    }

    UUID documentId() {
        return id();
    }

    UUID issuer() {
        return issuerId;
    }

    UUID author() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    DocumentState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    String family() {
        return family;
    }

    DocumentWords words() {
        return words;
    }

    Origin origin() {
        return new Origin(meetingId, relation, relatedId);
    }

    Signing signing() {
        return signing;
    }

    Numbering numbering() {
        return numbering;
    }
}
