package doanket.news.web;

import doanket.news.ArticleReview;
import doanket.news.ReadingAsked;
import doanket.news.ReviewSheet;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One article before and after it is published: read, returned, approved, published, pinned, ended, withdrawn. */
@Named
@ViewScoped
public class NewsReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleReview review;

    private String id;
    private String done;
    private ReviewSheet sheet;

    private String returnReason;
    private String withdrawReason;
    private LocalDateTime publishAt;
    private LocalDateTime expireAt;
    private LocalDate pinUntil;
    private LocalDate checkOn;
    private ReadingAsked asked;
    private LocalDate readBy;
    private boolean reminding = true;

    public void load() {
        sheet = review.sheet(Uuids.orNull(id));
        expireAt = sheet.expiresAt() == null ? null : VietnamTime.local(sheet.expiresAt());
        pinUntil = sheet.pinnedUntil() == null ? null : VietnamTime.day(sheet.pinnedUntil());
        checkOn = sheet.checkOn();
        asked = sheet.published() ? sheet.asked() : null;
        if (asked != null) {
            readBy = asked.dueOn();
            reminding = asked.byRule();
        }
    }

    public String claim() {
        review.claim(sheet.view().id());
        return done("claimed");
    }

    public String release() {
        review.release(sheet.view().id());
        return done("released");
    }

    public String giveBack() {
        review.giveBack(sheet.view().id(), returnReason);
        return done("returned");
    }

    public String approve() {
        review.approve(sheet.view().id(), sheet.number());
        return done("approved");
    }

    public String publishNow() {
        review.publishNow(sheet.view().id());
        return done("published");
    }

    public String correct() {
        review.correct(sheet.view().id());
        return done("corrected");
    }

    public String schedule() {
        review.schedule(sheet.view().id(), publishAt);
        return done("scheduled");
    }

    public String pin() {
        review.pin(sheet.view().id(), pinUntil);
        return done(pinUntil == null ? "unpinned" : "pinned");
    }

    public String unpin() {
        pinUntil = null;
        return pin();
    }

    public String expire() {
        review.expire(sheet.view().id(), expireAt);
        return done("expirySet");
    }

    public String check() {
        review.checkOn(sheet.view().id(), checkOn);
        return done("checkSet");
    }

    public String withdraw() {
        review.withdraw(sheet.view().id(), withdrawReason);
        return done("withdrawn");
    }

    public String askToRead() {
        review.askToRead(sheet.view().id(), readBy, reminding);
        return done("asked");
    }

    public String endReading() {
        review.endReading(sheet.view().id());
        return done("readingEnded");
    }

    private String done(String what) {
        return "/news/review?faces-redirect=true&id=" + sheet.view().id() + "&done=" + what;
    }

    /** The sentence about what was done, or null; only what the page knows of. */
    public String getDoneKey() {
        return NewsDone.key(done);
    }

    /** The form whose reason was taken, so that the browser need not keep it; or null. */
    public String getSavedForm() {
        return switch (String.valueOf(done)) {
            case "returned" -> "news-return-" + sheet.view().id();
            case "withdrawn" -> "news-withdraw-" + sheet.view().id();
            default -> null;
        };
    }

    /** What readers are asked to confirm, or null. */
    public ReadingAsked getAsked() {
        return asked;
    }

    public LocalDate getReadBy() {
        return readBy;
    }

    public void setReadBy(LocalDate readBy) {
        this.readBy = readBy;
    }

    public boolean isReminding() {
        return reminding;
    }

    public void setReminding(boolean reminding) {
        this.reminding = reminding;
    }

    public ReviewSheet getSheet() {
        return sheet;
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

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public LocalDateTime getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(LocalDateTime publishAt) {
        this.publishAt = publishAt;
    }

    public LocalDateTime getExpireAt() {
        return expireAt;
    }

    public void setExpireAt(LocalDateTime expireAt) {
        this.expireAt = expireAt;
    }

    public LocalDate getCheckOn() {
        return checkOn;
    }

    public void setCheckOn(LocalDate checkOn) {
        this.checkOn = checkOn;
    }

    public LocalDate getPinUntil() {
        return pinUntil;
    }

    public void setPinUntil(LocalDate pinUntil) {
        this.pinUntil = pinUntil;
    }
}
