package doanket.meeting;

import doanket.platform.Stamp;

/** A step of a meeting, for whoever has to do something about it in the same transaction. */
record MeetingStep(Meeting meeting, Kind kind, Stamp by) {

    enum Kind {
        ANNOUNCED,
        /** Something that those invited need not hear of. */
        CHANGED,
        /** Another hour or place. */
        MOVED,
        BEGUN,
        CLOSED,
        CANCELLED
    }
}
