package doanket.opinion;

import java.util.Optional;

/** Behind which batch the next page of the list begins: what is still written comes first, then the newest. */
record BatchKey(boolean closed, PetitionKey at) {

    private static final String OPEN = "open_";
    private static final String CLOSED = "closed_";

    static BatchKey top() {
        return new BatchKey(false, PetitionKey.latest());
    }

    static BatchKey of(BatchHead head) {
        return new BatchKey(head.closed(), new PetitionKey(head.until(), head.id()));
    }

    static Optional<BatchKey> read(String written) {
        if (written == null) {
            return Optional.empty();
        }
        boolean isClosed = written.startsWith(CLOSED);
        var at = isClosed
                ? written.substring(CLOSED.length())
                : written.startsWith(OPEN) ? written.substring(OPEN.length()) : "";
        return PetitionKey.read(at).map(key -> new BatchKey(isClosed, key));
    }

    String written() {
        return (closed ? CLOSED : OPEN) + at.written();
    }
}
