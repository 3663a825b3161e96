package doanket.opinion;

import java.util.List;
import java.util.stream.IntStream;

/** Reads the parts into which a petition is split; what is left open is as it was in the whole. */
final class PartReader {

    private static final int MOST = 20;

    private final Petition whole;
    private final CodeWords words;

    PartReader(Petition whole, CodeWords words) {
        this.whole = whole;
        this.words = words;
    }

    List<PetitionContent> read(List<TypedPart> typed) {
        if (typed.size() > MOST) {
            throw OpinionRefused.tooMany(MOST);
        }
        return IntStream.range(0, typed.size())
                .filter(row -> !typed.get(row).isEmpty())
                .mapToObj(row -> content(typed.get(row), row + 1))
                .toList();
    }

    private PetitionContent content(TypedPart part, int row) {
        if (part.text().isBlank()) {
            throw OpinionRefused.rowEmpty(row);
        }
        return new PetitionContent(
                whole.content().place(),
                code(CodeWords.TOPIC, part.topic(), whole.content().topic(), row),
                code(CodeWords.COMPETENCE, part.competence(), whole.content().competence(), row),
                LineReader.people(part.people(), row),
                part.text());
    }

    private String code(String kind, String typed, String there, int row) {
        return typed.isBlank() ? there : words.code(kind, typed, row);
    }
}
