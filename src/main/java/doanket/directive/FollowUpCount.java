package doanket.directive;

/** How many tasks a paper has, how many of them are overdue, and where they are listed. */
public record FollowUpCount(int tasks, int overdue, String address) {}
