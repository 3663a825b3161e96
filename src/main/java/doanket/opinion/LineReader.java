package doanket.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads typed lines of opinions: each names a topic, a place of the area, a count and words. */
final class LineReader {

    /** Each line is five fields, and a form may bring two thousand. */
    static final int MOST = 380;

    private static final int DIGITS = 7;
    private static final int MOST_TOLD = 20;

    /** Sentences that do not say in which row. */
    private static final Set<String> ROWLESS = Set.of("refused.tooLong", "refused.secret");

    /** What a spreadsheet writes as 1.5 is no fifteen. */
    private static final Pattern PEOPLE = Pattern.compile("\\d+|\\d{1,3}(\\.\\d{3})+");

    private final CodeWords words;
    private final PlaceNames places;
    private final Locale locale;

    LineReader(CodeWords words, PlaceNames places, Locale locale) {
        this.words = words;
        this.places = places;
        this.locale = locale;
    }

    /** Empty lines are passed over; what is wrong is told of all rows at once, with their numbers as they stand in the form. */
    List<PetitionContent> read(List<TypedLine> lines) {
        int[] written = IntStream.range(0, lines.size())
                .filter(row -> !lines.get(row).isEmpty())
                .toArray();
        if (written.length > MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        var read = new ArrayList<PetitionContent>();
        var refused = new TreeMap<Integer, OpinionRefused>();
        for (int row : written) {
            try {
                read.add(content(lines.get(row), row + 1));
            } catch (OpinionRefused wrong) {
                refused.put(row + 1, wrong);
            }
        }
        refuse(refused);
        return List.copyOf(read);
    }

    private void refuse(SortedMap<Integer, OpinionRefused> refused) {
        if (refused.size() == 1) {
            throw refused.get(refused.firstKey());
        }
        if (!refused.isEmpty()) {
            var told = new ArrayList<>(refused.entrySet().stream()
                    .limit(MOST_TOLD)
                    .map(one -> told(one.getKey(), one.getValue()))
                    .toList());
            if (refused.size() > MOST_TOLD) {
                told.add(Words.of(locale, "rows.more", refused.size() - MOST_TOLD));
            }
            throw OpinionRefused.rows(String.join(" ", told));
        }
    }

    private String told(int row, OpinionRefused wrong) {
        var sentence = Words.of(locale, wrong.getMessage(), wrong.arguments());
        return ROWLESS.contains(wrong.getMessage()) ? Words.of(locale, "rows.one", row, sentence) : sentence;
    }

    private PetitionContent content(TypedLine line, int row) {
        if (line.text().isBlank()) {
            throw OpinionRefused.rowEmpty(row);
        }
        var topic = words.code(CodeWords.TOPIC, line.topic(), row);
        var place = places.find(line.place(), row);
        return new PetitionContent(place, topic, competence(line, row), people(line.people(), row), line.text());
    }

    private String competence(TypedLine line, int row) {
        return line.competence().isBlank() ? "" : words.code(CodeWords.COMPETENCE, line.competence(), row);
    }

    static int people(String typed, int row) {
        int people = people(typed);
        if (people < 0) {
            throw OpinionRefused.peopleBad(row);
        }
        return people;
    }

    /** Thousands may be set apart by dots or blanks; minus one for what is no count of people. */
    static int people(String typed) {
        var figure = typed.replaceAll("[\\s\\p{Z}]", "");
        var digits = figure.replace(".", "");
        boolean sound = PEOPLE.matcher(figure).matches() && digits.length() <= DIGITS;
        int people = sound ? Integer.parseInt(digits) : 0;
        return people < 1 || people > PetitionContent.MOST_PEOPLE ? -1 : people;
    }
}
