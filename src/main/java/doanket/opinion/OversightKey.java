package doanket.opinion;

import java.util.Optional;

/** Behind which supervision the next page of the list begins: what has overdue replies comes first, then the newest. */
record OversightKey(boolean overdue, PetitionKey at) {

    private static final String OVERDUE = "overdue_";

    static OversightKey top() {
        return new OversightKey(true, PetitionKey.latest());
    }

    static OversightKey of(OversightRow row) {
        return new OversightKey(
                row.counts().overdue() > 0, new PetitionKey(row.head().from(), row.id()));
    }

    static Optional<OversightKey> read(String written) {
        var typed = written == null ? "" : written;
        boolean isOverdue = typed.startsWith(OVERDUE);
        return PetitionKey.read(isOverdue ? typed.substring(OVERDUE.length()) : typed)
                .map(key -> new OversightKey(isOverdue, key));
    }

    String written() {
        return (overdue ? OVERDUE : "") + at.written();
    }
}
