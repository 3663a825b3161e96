package doanket.task;

import doanket.platform.VietnameseText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What is to be done in a task, as it is stored; the folded copy is for finding it. */
@Embeddable
class StoredTerms {

    @Column(name = "content", nullable = false)
    private String content;

    @Column(name = "content_fold", nullable = false)
    private String contentFold;

    @Column(name = "product", nullable = false)
    private String product;

    @Column(name = "measure", nullable = false)
    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority", nullable = false)
    private TaskPriority priority;

    protected StoredTerms() {} // for JPA

    /** Refuses a task without content. */
    StoredTerms(TaskTerms terms) {
        content = Wording.content(terms.content());
        contentFold = VietnameseText.fold(content);
        product = Wording.line(terms.product());
        measure = Wording.line(terms.measure());
        priority = terms.priority() == null ? TaskPriority.NORMAL : terms.priority();
    }

    /** Refuses what says the same. */
    StoredTerms correct(TaskTerms right) {
        var corrected = new StoredTerms(right);
        if (corrected.terms().equals(terms())) {
            throw TaskRefused.nothingCorrected();
        }
        return corrected;
    }

    boolean isAs(StoredTerms other) {
        return contentFold.equals(other.contentFold);
    }

    String content() {
        return content;
    }

    TaskTerms terms() {
        return new TaskTerms(content, product, measure, priority);
    }
}
