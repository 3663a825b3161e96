package doanket.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One article of the demo, as its text file tells it. */
record DemoArticle(
        String author,
        String category,
        List<String> topics,
        int daysAgo,
        State state,
        String audience,
        String title,
        String lead,
        DemoPicture picture,
        String body) {

    enum State {
        DRAFT,
        SUBMITTED,
        CLAIMED,
        RETURNED,
        APPROVED,
        SCHEDULED,
        PUBLISHED,
        PINNED,
        EXPIRED,
        WITHDRAWN
    }

    /** A scene with its words. */
    record DemoPicture(String scene, String caption, String alternative, String credit) {}

    /** Articles are parted by empty lines; the first sign of a line says what it is. */
    static List<DemoArticle> all(String text) {
        return Stream.of(text.strip().split("\n\\s*\n")).map(DemoArticle::one).toList();
    }

    private static DemoArticle one(String text) {
        var lines = List.of(text.split("\n"));
        var about = parts(lines.get(0));
        return new DemoArticle(
                about.get(0),
                about.get(1),
                Stream.of(about.get(2).split(","))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .toList(),
                Integer.parseInt(about.get(3)),
                State.valueOf(about.get(4)),
                about.get(5),
                marked(lines, "# "),
                marked(lines, ">"),
                lines.stream()
                        .filter(line -> line.startsWith("! "))
                        .map(line -> parts(line))
                        .map(part -> new DemoPicture(part.get(0), part.get(1), part.get(2), part.get(3)))
                        .findFirst()
                        .orElse(null),
                body(lines));
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static String marked(List<String> lines, String sign) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static String body(List<String> lines) {
        var html = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith("## ")) {
                html.add("<h2>" + line.substring(3) + "</h2>");
            } else if (line.startsWith("- ")) {
                html.add("<ul><li>" + line.substring(2) + "</li></ul>");
            } else if (line.startsWith("|* ")) {
                html.add("<table><thead><tr><th scope=\"col\">"
                        + String.join("</th><th scope=\"col\">", parts(line.substring(1)))
                        + "</th></tr></thead></table>");
            } else if (line.startsWith("| ")) {
                html.add("<table><tr><td>" + String.join("</td><td>", parts(line)) + "</td></tr></table>");
            } else if (!line.matches("[#>!].*")) {
                html.add("<p>" + line + "</p>");
            }
        }
        return String.join("", html).replace("</ul><ul>", "").replace("</table><table>", "");
    }
}
