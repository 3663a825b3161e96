package doanket.paper;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import doanket.platform.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The regimes of papers and their types: changed where an instruction changes them. What was issued keeps its number and its
 * files; what is printed from now on looks as it is set, on other nodes within half a minute.
 */
@ApplicationScoped
@Transactional
public class FamilyKeeping {

    private final FamilyRepository families;
    private final PaperCatalogue catalogue;
    private final Deeds deeds;
    private final AfterCommit afterCommit;

    protected FamilyKeeping() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    FamilyKeeping(FamilyRepository families, PaperCatalogue catalogue, Deeds deeds, AfterCommit afterCommit) {
        this.families = families;
        this.catalogue = catalogue;
        this.deeds = deeds;
        this.afterCommit = afterCommit;
    }

    /** The family of that code, or the first one where none is named. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public FamilySheet sheet(String code) {
        var rows = families.families();
        var row = code == null || code.isBlank() ? rows.get(0) : row(rows, code);
        return new FamilySheet(
                row.getString("code"),
                row.getJsonNumber("version").longValue(),
                form(row),
                families.types(row.getString("code")),
                rows.stream()
                        .map(one -> new FamilySheet.Named(
                                one.getString("code"), one.getString("name_vi"), one.getString("name_en")))
                        .toList());
    }

    /** Refuses what would print papers that no office accepts, and what somebody else has changed since it was read. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void set(String code, long version, FamilyForm typed) {
        var form = typed.sound();
        var before = form(row(families.families(), code));
        if (!families.set(code, version, form)) {
            throw PaperRefused.changedMeanwhile();
        }
        changed("paper.familySet", code + ": " + form.told(before));
    }

    /**
     * Adds a family that begins with the rules, types and ways of signing of that one, and stands behind all others. Refuses a
     * code in use.
     *
     * @return its code
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public String add(String like, NewFamily typed) {
        var added = typed.sound();
        row(families.families(), like);
        if (!families.add(like, added)) {
            throw PaperRefused.familyTaken(added.code());
        }
        changed("paper.familyAdded", added.code() + " (" + like + "): " + added.nameVi());
        return added.code();
    }

    /** Adds a type where its version is less than 0, or changes one. Refuses a code in use, and what somebody else has changed. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void set(String family, TypeForm typed) {
        var form = typed.sound();
        row(families.families(), family);
        if (form.version() < 0) {
            if (!families.add(family, form)) {
                throw PaperRefused.typeTaken(form.code());
            }
            changed("paper.typeAdded", family + " " + form.code() + ", " + form.nameVi());
        } else {
            var before = families.type(family, form.code()).orElseThrow(NotFoundException::new);
            if (!families.set(family, form)) {
                throw PaperRefused.changedMeanwhile();
            }
            changed("paper.typeSet", family + " " + form.told(before));
        }
    }

    private void changed(String verb, String detail) {
        deeds.write(verb, null, null, detail);
        afterCommit.once(PaperCatalogue.class, catalogue::forget);
    }

    private static JsonObject row(List<JsonObject> rows, String code) {
        return rows.stream()
                .filter(row -> row.getString("code").equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static FamilyForm form(JsonObject row) {
        return new FamilyForm(
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("right_lines"),
                row.getString("star"),
                row.getString("number_label"),
                row.getString("end_mark"),
                row.getString("recipient_end"),
                row.getBoolean("purposes_short"),
                row.getString("clause_styles"),
                row.getString("number_pattern"),
                row.getString("letter_pattern"),
                row.getBoolean("per_term"),
                numbers(row, "margins"),
                numbers(row, "sizes"));
    }

    private static String numbers(JsonObject row, String column) {
        return row.getJsonArray(column).getValuesAs(JsonNumber::toString).stream()
                .collect(Collectors.joining(", "));
    }
}
