package doanket.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A picture of a version with its words, as it is stored. */
@Embeddable
class StoredFigure {

    @Column(name = "file_id", nullable = false)
    private UUID fileId;

    @Column(name = "caption", nullable = false)
    private String caption;

    @Column(name = "alternative", nullable = false)
    private String alternative;

    @Column(name = "credit", nullable = false)
    private String credit;

    protected StoredFigure() {} // for JPA

    StoredFigure(Figure figure) {
        this.fileId = figure.file();
        this.caption = figure.caption();
        this.alternative = figure.alternative();
        this.credit = figure.credit();
    }

    Figure figure() {
        return new Figure(fileId, caption, alternative, credit);
    }
}
