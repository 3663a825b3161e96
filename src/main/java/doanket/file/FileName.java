package doanket.file;

import doanket.platform.VietnameseText;
import java.util.regex.Pattern;

/** The names of files as they are kept: composed letters, no folders, nothing a file system or a header stumbles over. */
final class FileName {

    static final int LONGEST = 150;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNWANTED = Pattern.compile("[<>:\"|?*\\n\\t\\p{Cf}\\p{Co}\\p{Cn}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileName() {}

    /** The name without anything before the last slash of either kind; empty if nothing is left. */
    static String clean(String sent) {
        var own = FOLDERS.matcher(VietnameseText.nfc(sent == null ? "" : sent)).replaceFirst("");
        var spaced = SPACE.matcher(UNWANTED.matcher(own).replaceAll(" ")).replaceAll(" ");
        return shorten(EDGES.matcher(spaced).replaceAll(""));
    }

    /** The same name with another ending, after the content was made anew. */
    static String withEnding(String name, String ending) {
        int dot = name.lastIndexOf('.');
        return shorten((dot < 0 ? name : name.substring(0, dot)) + "." + ending);
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        int end = LONGEST - ending.length();
        // Not in the middle of a character of two units.
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                        .strip()
                + ending;
    }
}
