package doanket.notification;

import java.util.List;

/** How the mail is doing: whether any leaves at all, by which server, how much waits, and what was not delivered. */
public record MailState(boolean on, String server, long waiting, List<DeadLetter> dead, String next) {}
