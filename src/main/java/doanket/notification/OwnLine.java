package doanket.notification;

/** By which ways one is told of one event. */
public record OwnLine(String event, String label, OwnCell inApp, OwnCell mail, OwnCell digest) {}
