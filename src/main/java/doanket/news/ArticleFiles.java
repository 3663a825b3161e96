package doanket.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is known of the files that articles use. */
@ApplicationScoped
class ArticleFiles {

    Map<UUID, FileCard> cards(Collection<UUID> ids) {
        return Map.of();
    }

    void check(ArticleContent content, Set<UUID> before) {}
}
