package doanket.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What administrators set, area by area: where that is done, and by which deeds the log tells of it (a point at the end stands for all of a kind). */
public enum SettingArea {
    LOOK("/settings/look", "look."),
    MAIL("/settings/mail", "mail."),
    NOTIFICATIONS("/notification/rules", "rule."),
    CATALOGUES("/organisation/catalogue", "catalogue."),
    NEWS("/news/catalogue", "category.", "topic."),
    PAPERS("/paper/families", "paper.", "issuer.", "document.template_brought", "document.template_dropped"),
    RECEIPTS("/directive/rules", "document.receipt_days"),
    MEETING_KINDS("/meeting/kinds", "meeting_kind."),
    TASKS("/task/rules", "taskRule."),
    CRITERIA("/criteria/list", "criteria.", "map."),
    HOLIDAYS("/calendar/holidays", "holiday."),
    SYNONYMS("/search/synonyms", "synonym."),
    OPINIONS("/opinion/words", "opinion_word."),
    LOG("/audit/rules", "log.kept_for");

    private final String address;
    private final List<String> verbs;

    SettingArea(String address, String... verbs) {
        this.address = address;
        this.verbs = List.of(verbs);
    }

    /** In lower case, as it stands in an address; nothing for what is none. */
    public static Optional<SettingArea> of(String word) {
        return Arrays.stream(values()).filter(area -> area.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String address() {
        return address;
    }

    List<String> verbs() {
        return verbs;
    }

    static List<String> allVerbs() {
        return Stream.of(values()).flatMap(area -> area.verbs.stream()).toList();
    }
}
