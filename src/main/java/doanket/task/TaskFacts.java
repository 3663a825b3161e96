package doanket.task;

import java.util.UUID;

/** What a task is and whom it concerns, for those who go on from there. */
record TaskFacts(
        UUID id,
        UUID giver,
        UUID lead,
        UUID follower,
        UUID supervisor,
        UUID document,
        TaskState state,
        String content) {

    private static final int LONGEST = 200;

    /** The beginning of the content, as a title. */
    String title() {
        return title(content);
    }

    static String title(String content) {
        var line = content.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < 0 ? LONGEST : space) + " …";
    }
}
