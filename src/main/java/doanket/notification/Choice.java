package doanket.notification;

/** Whether somebody wants to be told of an event by that way. */
public record Choice(String event, Channel channel, boolean wanted) {}
