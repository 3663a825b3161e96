package doanket.meeting;

import java.time.Instant;

/** What is said of a meeting, checked, with chair and secretary as they are named on its day. */
record MeetingTold(MeetingFacts facts, StoredPerson chair, StoredPerson secretary) {

    void refuseBefore(Instant now) {
        if (!facts.starts().isAfter(now)) {
            throw MeetingRefused.startsInPast();
        }
    }
}
