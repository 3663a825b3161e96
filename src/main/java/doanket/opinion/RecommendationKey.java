package doanket.opinion;

import java.time.LocalDate;
import java.util.Optional;

/** Behind which recommendation the next page begins: the overdue come first, then those that are due first. */
record RecommendationKey(boolean overdue, PetitionKey at) {

    private static final String OVERDUE = "overdue_";

    static RecommendationKey top() {
        return new RecommendationKey(true, PetitionKey.top());
    }

    static RecommendationKey of(RecommendationRow row, LocalDate today) {
        return new RecommendationKey(row.isOverdue(today), new PetitionKey(row.due(), row.id()));
    }

    static Optional<RecommendationKey> read(String written) {
        var typed = written == null ? "" : written;
        boolean isOverdue = typed.startsWith(OVERDUE);
        return PetitionKey.read(isOverdue ? typed.substring(OVERDUE.length()) : typed)
                .map(key -> new RecommendationKey(isOverdue, key));
    }

    String written() {
        return (overdue ? OVERDUE : "") + at.written();
    }
}
