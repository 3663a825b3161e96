package doanket.notification;

import java.util.List;
import java.util.UUID;

/** One mail of the outbox: how often it was tried, to whom, and what it tells; a notice tells one thing, a digest many. */
record Letter(UUID id, boolean digest, int tries, Addressee to, List<Happening> told, int more) {

    /** The same mail with that content, and so many more that find no room. */
    Letter telling(List<Happening> happenings, int rest) {
        return new Letter(id, digest, tries, to, happenings, rest);
    }
}
