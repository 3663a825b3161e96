package doanket.search;

import doanket.platform.VietnameseText;
import java.util.List;

/** An abbreviation and what it stands for, as syllables without marks. */
record Synonymous(List<String> brief, List<String> full) {

    static Synonymous of(String brief, String full) {
        return new Synonymous(VietnameseText.syllables(brief), VietnameseText.syllables(full));
    }
}
