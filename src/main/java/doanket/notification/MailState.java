package doanket.notification;

import java.util.List;

/** How the mail is doing: whether any leaves at all, whether administrators have paused it, by which server, how much waits, and what was not delivered. */
public record MailState(boolean on, boolean paused, String server, long waiting, List<DeadLetter> dead, String next) {}
