package doanket.notification;

/** An event with its name in the reader's language. */
public record EventName(String key, String label) {}
