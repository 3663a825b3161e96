package doanket.opinion.web;

import doanket.opinion.WordKeeping;
import doanket.opinion.WordKind;
import doanket.opinion.WordRow;
import doanket.opinion.WordSheet;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The words of a kind, one of them to be changed or a new one, and the least count; what was typed and refused still stands there. */
@Named
@RequestScoped
public class OpinionWordsView extends OpinionForm {

    @Inject
    private WordKeeping keeping;

    private String kind;
    private String word;
    private WordSheet sheet;
    private WordRow row;

    public void load() {
        sheet = keeping.sheet(WordKind.of(kind));
        boolean isChosen = word != null && !word.isBlank() && (!isRefused() || isOf("change"));
        row = isChosen ? sheet.row(word).orElseThrow(NotFoundException::new) : null;
    }

    /** Whether that form was the one that was refused. */
    public boolean isOf(String step) {
        return typed("do", "").equals(step);
    }

    public WordSheet getSheet() {
        return sheet;
    }

    public WordKind[] getKinds() {
        return WordKind.values();
    }

    public boolean isOfTopics() {
        return sheet.kind() == WordKind.TOPIC;
    }

    public boolean isKnown() {
        return row != null;
    }

    /** What was read for the form that was refused, so that it is refused again where somebody else was first. */
    public String getVersion() {
        return isKnown() ? typed("version", String.valueOf(row.version())) : "";
    }

    public String getName() {
        return typed("name", isKnown() ? row.names().vietnamese() : "");
    }

    public String getEnglish() {
        return typed("english", isKnown() ? row.names().english() : "");
    }

    public String getOrder() {
        return typed("order", isKnown() ? String.valueOf(row.order()) : "");
    }

    public boolean isGroup(String group) {
        return typed("group", isKnown() ? row.names().group() : "").equals(group);
    }

    public String getLeast() {
        return typed("least", String.valueOf(sheet.least().people()));
    }

    public String getYears() {
        return typed("years", String.valueOf(sheet.least().years()));
    }

    public int getFewestYears() {
        return WordKeeping.LEAST_YEARS;
    }

    public int getMostYears() {
        return WordKeeping.MOST_YEARS;
    }

    public int getFewest() {
        return WordKeeping.LEAST;
    }

    public int getMost() {
        return WordKeeping.MOST;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
