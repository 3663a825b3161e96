package doanket.survey;

import doanket.platform.VietnameseText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What so many people wrote besides, in words of whoever put it together. */
public record Opinion(String text, int people) implements Serializable {

    private static final int TEXT_MAX = 500;
    private static final int MOST_PEOPLE = 10_000_000;

    public Opinion {
        text = Wording.text(text, TEXT_MAX);
        if (text.isEmpty() || people < 1 || people > MOST_PEOPLE) {
            throw SurveyRefused.opinionBad();
        }
    }

    /** The same words are one opinion, whatever their marks and capitals; what most have said comes first. */
    static List<Opinion> together(List<Opinion> all) {
        var byWords = new LinkedHashMap<String, Opinion>();
        all.forEach(one -> byWords.merge(
                VietnameseText.fold(one.text()),
                one,
                (there, more) -> new Opinion(there.text(), there.people() + more.people())));
        var merged = new ArrayList<>(byWords.values());
        merged.sort((one, other) -> Integer.compare(other.people(), one.people()));
        return merged;
    }

    public String peopleTold() {
        return Share.count(people);
    }
}
