package doanket.directive;

import java.util.List;

/** How many tasks a paper has, how many of them are overdue, where they are listed, and what was made clear about them. */
public record FollowUpCount(int tasks, int overdue, String address, List<Clarification> clarified) {}
