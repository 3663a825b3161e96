package doanket.notification;

/** Whether one is told by a way, and whether one may change that. */
public record OwnCell(boolean told, boolean open) {}
