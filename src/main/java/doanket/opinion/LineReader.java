package doanket.opinion;

import java.util.List;
import java.util.stream.IntStream;

/** Reads typed lines of opinions: each names a topic, a place of the area, a count and words. */
final class LineReader {

    static final int MOST = 500;

    private static final int DIGITS = 7;

    private final CodeWords words;
    private final List<Place> places;

    LineReader(CodeWords words, List<Place> places) {
        this.words = words;
        this.places = places;
    }

    /** Empty lines are passed over; what is wrong is told with the number of its row as it stands in the form. */
    List<PetitionContent> read(List<TypedLine> lines) {
        if (lines.size() > MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        return IntStream.range(0, lines.size())
                .filter(row -> !lines.get(row).isEmpty())
                .mapToObj(row -> content(lines.get(row), row + 1))
                .toList();
    }

    private PetitionContent content(TypedLine line, int row) {
        if (line.text().isBlank()) {
            throw OpinionRefused.rowEmpty(row);
        }
        var topic = words.find(CodeWords.TOPIC, line.topic())
                .orElseThrow(() -> OpinionRefused.wordUnknown(row, line.topic()))
                .code();
        var place = places.stream()
                .filter(one -> one.isCalled(line.place()))
                .findFirst()
                .orElseThrow(() -> OpinionRefused.placeUnknown(row, line.place()))
                .id();
        return new PetitionContent(place, topic, competence(line, row), people(line.people(), row), line.text());
    }

    private String competence(TypedLine line, int row) {
        return line.competence().isBlank()
                ? ""
                : words.find(CodeWords.COMPETENCE, line.competence())
                        .orElseThrow(() -> OpinionRefused.wordUnknown(row, line.competence()))
                        .code();
    }

    /** Thousands may be set apart by dots or blanks. */
    static int people(String typed, int row) {
        var digits = typed.replaceAll("[\\s\\p{Z}.]", "");
        boolean sound = digits.matches("\\d{1," + DIGITS + "}");
        int people = sound ? Integer.parseInt(digits) : 0;
        if (people < 1 || people > PetitionContent.MOST_PEOPLE) {
            throw OpinionRefused.peopleBad(row);
        }
        return people;
    }
}
