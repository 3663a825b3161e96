package doanket.opinion;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads typed lines of opinions: each names a topic, a place of the area, a count and words. */
final class LineReader {

    /** Each line is five fields, and a form may bring two thousand. */
    static final int MOST = 380;

    private static final int DIGITS = 7;

    /** What a spreadsheet writes as 1.5 is no fifteen. */
    private static final Pattern PEOPLE = Pattern.compile("\\d+|\\d{1,3}(\\.\\d{3})+");

    private final CodeWords words;
    private final PlaceNames places;

    LineReader(CodeWords words, PlaceNames places) {
        this.words = words;
        this.places = places;
    }

    /** Empty lines are passed over; what is wrong is told with the number of its row as it stands in the form. */
    List<PetitionContent> read(List<TypedLine> lines) {
        int[] written = IntStream.range(0, lines.size())
                .filter(row -> !lines.get(row).isEmpty())
                .toArray();
        if (written.length > MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        return IntStream.of(written)
                .mapToObj(row -> content(lines.get(row), row + 1))
                .toList();
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
