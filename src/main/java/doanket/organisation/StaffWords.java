package doanket.organisation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of the workbooks of staff, in the reader's language. */
public record StaffWords(ResourceBundle texts) {

    public static StaffWords in(Locale locale) {
        return new StaffWords(ResourceBundle.getBundle("doanket.organisation.messages", locale));
    }

    String sheet() {
        return texts.getString("staffImport.sheet");
    }

    String review() {
        return texts.getString("rights.sheet");
    }

    /** Of the list with which roles are looked through once a year; the last two are left empty, to be filled in by hand. */
    List<String> reviewHeadings() {
        return List.of(
                texts.getString("personForm.name"),
                texts.getString("account.username"),
                texts.getString("account.roleUnit"),
                texts.getString("account.role"),
                texts.getString("account.from"),
                texts.getString("form.until"),
                texts.getString("account.lastSignIn"),
                texts.getString("rights.post"),
                texts.getString("rights.kept"),
                texts.getString("rights.remark"));
    }

    String subtree() {
        return texts.getString("account.subtreeShort");
    }

    String postless() {
        return texts.getString("rights.postless");
    }

    String above() {
        return texts.getString("rights.above");
    }

    String language() {
        return texts.getLocale().getLanguage();
    }

    String reason() {
        return texts.getString("staffImport.reason");
    }

    String titles() {
        return texts.getString("staffImport.titles");
    }

    List<String> titleHeadings() {
        return List.of(
                texts.getString("staffImport.title"),
                texts.getString("staffImport.titleShort"),
                texts.getString("staffImport.titleFor"));
    }

    String reasons(StaffRow row) {
        return row.problems().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(StaffProblem problem) {
        return MessageFormat.format(texts.getString(problem.key()), problem.about());
    }
}
