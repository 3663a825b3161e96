package doanket.news;

import doanket.news.Article.Stage;
import java.time.Instant;
import java.util.Optional;

/** Where an article stands; from it and the clock follows what people call it. */
record Standing(Stage stage, int live, Instant publishAt, Instant expiresAt, Instant withdrawnAt) {

    ArticleStatus status(Instant now) {
        if (live > 0 && withdrawnAt == null) {
            return shelf(now);
        }
        return open().orElse(ArticleStatus.WITHDRAWN);
    }

    private ArticleStatus shelf(Instant now) {
        if (publishAt.isAfter(now)) {
            return ArticleStatus.SCHEDULED;
        }
        return expiresAt != null && !expiresAt.isAfter(now) ? ArticleStatus.EXPIRED : ArticleStatus.PUBLISHED;
    }

    /** The state of the next version, where there is one beside what readers see. */
    Optional<ArticleStatus> revision() {
        return live > 0 && withdrawnAt == null ? open() : Optional.empty();
    }

    private Optional<ArticleStatus> open() {
        return switch (stage) {
            case DRAFT -> Optional.of(ArticleStatus.DRAFT);
            case SUBMITTED -> Optional.of(ArticleStatus.SUBMITTED);
            case RETURNED -> Optional.of(ArticleStatus.RETURNED);
            case APPROVED -> Optional.of(ArticleStatus.APPROVED);
            case NONE -> Optional.empty();
        };
    }
}
