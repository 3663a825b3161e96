package doanket.paper;

import doanket.platform.Change;
import java.util.regex.Pattern;

/**
 * A type of papers of one family as it is typed; {@code heading} is false for letters; a retired one is no longer to be chosen, and
 * stays where it was. {@code version} is less than 0 for a new one.
 */
public record TypeForm(
        String code,
        String nameVi,
        String nameEn,
        String abbreviation,
        boolean heading,
        int rank,
        boolean retired,
        long version) {

    private static final int MOST_ABBREVIATION = 80;

    private static final Pattern ABBREVIATION = Pattern.compile("[\\p{L}0-9]{1,8}");

    /** Refuses a code of another shape, no name, and an abbreviation that is none. */
    TypeForm sound() {
        var clean = new TypeForm(
                TypedWords.code(code),
                TypedWords.name(nameVi),
                TypedWords.name(nameEn),
                TypedWords.line(abbreviation, MOST_ABBREVIATION),
                heading,
                rank,
                retired,
                version);
        if (!ABBREVIATION.matcher(clean.abbreviation).matches()) {
            throw PaperRefused.abbreviation();
        }
        return clean;
    }

    String told(TypeForm before) {
        return code + ": "
                + Change.of(before.nameVi, nameVi)
                        .and(before.nameEn, nameEn)
                        .and(before.abbreviation, abbreviation)
                        .and("ghi tên loại", before.heading, heading)
                        .and("thứ tự", before.rank, rank)
                        .and("thôi dùng", before.retired, retired);
    }
}
