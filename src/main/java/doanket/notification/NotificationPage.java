package doanket.notification;

import java.util.List;

/** Some lines of somebody's list, and the key after which the next ones come, or null. */
public record NotificationPage(List<NotificationRow> rows, String next) {}
