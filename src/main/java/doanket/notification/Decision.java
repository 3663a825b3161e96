package doanket.notification;

/** What the organisation decides about one way of telling one event to one role. */
public record Decision(String role, Channel channel, Rule rule) {}
