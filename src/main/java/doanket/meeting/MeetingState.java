package doanket.meeting;

/** How far a meeting has come: a draft that nobody hears of, announced, under way, closed for good, or called off. */
public enum MeetingState {
    DRAFT,
    ANNOUNCED,
    IN_PROGRESS,
    CLOSED,
    CANCELLED
}
