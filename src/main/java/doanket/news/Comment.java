package doanket.news;

import static java.util.Objects.requireNonNull;

import doanket.platform.AggregateRoot;
import doanket.platform.Stamp;
import doanket.platform.StoredStamp;
import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What somebody says about an article, under his or her name. It is shown at once or once a reviewer of the unit has approved
 * it, who else rejects it with a reason. What was shown can be removed with a reason or withdrawn by its author: then its
 * text is gone for good, and only that it was there remains.
 */
@Entity
@Table(name = "article_comment")
class Comment extends AggregateRoot {

    static final int TEXT_MAX = 2000;

    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n\\s*\\n");

    @Column(name = "article_id", nullable = false)
    private UUID articleId;

    @Embedded
    private StoredStamp by;

    @Column(name = "text", nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CommentState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    protected Comment() {} // for JPA

    Comment(UUID id, UUID articleId, String typed, boolean atOnce, Stamp by) {
        super(id);
        this.articleId = requireNonNull(articleId);
        this.text = clean(typed);
        this.by = new StoredStamp(by);
        this.state = atOnce ? CommentState.SHOWN : CommentState.WAITING;
    }

    /** No row of empty lines pushes others off the screen. */
    private static String clean(String typed) {
        var plain = VietnameseText.nfc(typed == null ? "" : typed);
        if (NOTHING.matcher(plain).matches()) {
            throw CommentRefused.empty();
        }
        var text = GAP.matcher(plain.strip()).replaceAll("\n\n");
        if (text.length() > TEXT_MAX) {
            throw CommentRefused.tooLong(TEXT_MAX, text.length());
        }
        return text;
    }

    /** Refuses one's own: somebody else looks at it. */
    void approve(Stamp by) {
        mustBe(CommentState.WAITING);
        mustBeAnothers(by);
        decide(CommentState.SHOWN, null, by);
    }

    void reject(String why, Stamp by) {
        mustBe(CommentState.WAITING);
        mustBeAnothers(by);
        decide(CommentState.REJECTED, Reasons.given(why), by);
    }

    void remove(String why, Stamp by) {
        mustBe(CommentState.SHOWN);
        decide(CommentState.REMOVED, Reasons.given(why), by);
        text = "";
    }

    /** Of what others have seen it remains that it was withdrawn; the rest is removed altogether. */
    void withdraw(Stamp by) {
        mustBe(CommentState.SHOWN);
        decide(CommentState.WITHDRAWN, null, by);
        text = "";
    }

    private void decide(CommentState decided, String why, Stamp decider) {
        state = decided;
        reason = why;
        decidedBy = decider.account();
        decidedAt = decider.at();
    }

    private void mustBe(CommentState wanted) {
        if (state != wanted) {
            throw CommentRefused.alreadyDecided();
        }
    }

    private void mustBeAnothers(Stamp decider) {
        if (isBy(decider.account())) {
            throw CommentRefused.own();
        }
    }

    boolean isBy(UUID account) {
        return by.account().equals(account);
    }

    /** Only its author and the reviewers have seen it. */
    boolean isUnseen() {
        return state == CommentState.WAITING || state == CommentState.REJECTED;
    }

    boolean isGone() {
        return state == CommentState.REMOVED || state == CommentState.WITHDRAWN;
    }

    UUID commentId() {
        return id();
    }

    UUID article() {
        return articleId;
    }

    UUID account() {
        return by.account();
    }

    String name() {
        return by.name();
    }

    Instant at() {
        return by.at();
    }

    CommentState state() {
        return state;
    }

    String text() {
        return text;
    }
}
