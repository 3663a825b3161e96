package doanket.directive;

import doanket.file.FileService;
import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.identity.UnitScopes;
import doanket.organisation.UnitDirectory;
import doanket.paper.PaperTemplate;
import doanket.platform.Choice;
import doanket.platform.SecrecyMark;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An office's own Word template, in which its papers are downloaded. */
@ApplicationScoped
@Transactional
public class DocumentTemplates {

    /** In bytes. */
    public static final int LARGEST = 2_000_000;

    private static final int LONGEST_NAME = 200;
    private static final String ENDING = ".docx";

    private final TemplateRepository templates;
    private final UnitDirectory units;
    private final FileService files;
    private final Deeds deeds;
    private final Actor actor;

    protected DocumentTemplates() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentTemplates(TemplateRepository templates, UnitDirectory units, FileService files, Deeds deeds, Actor actor) {
        this.templates = templates;
        this.units = units;
        this.files = files;
        this.deeds = deeds;
        this.actor = actor;
    }

    /** The units for whose papers the current user may bring one: those of the own posts. */
    @Allowed(Permission.DOCUMENT_ISSUE)
    public List<Choice> offices() {
        return units.own().stream()
                .filter(unit -> actor.may(Permission.DOCUMENT_ISSUE, unit.id()))
                .map(unit -> new Choice(unit.id(), unit.name()))
                .toList();
    }

    /** The one in use, or null for the layout of the family. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public TemplateCard card(UUID unit) {
        return templates.card(unit).orElse(null);
    }

    /** The names that a template may have in double braces. */
    @Allowed(Permission.DOCUMENT_ISSUE)
    public List<String> fields() {
        return PaperTemplate.fields();
    }

    /**
     * Takes a template over in place of the one before, by the door of all files. Refuses what is no Word document, a field that is not on the list,
     * what is larger than 2 MB, and a name with a secrecy mark.
     */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public void bring(UUID unit, String name, byte[] content) {
        if (content.length == 0) {
            throw DirectiveRefused.templateMissing();
        }
        if (content.length > LARGEST) {
            throw DirectiveRefused.templateTooLarge();
        }
        var clean = VietnameseText.nfc(name == null ? "" : name).strip();
        if (SecrecyMark.isInName(clean)) {
            throw DirectiveRefused.secrecyMark();
        }
        if (!clean.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw DirectiveRefused.templateNotWord();
        }
        var passed = files.passed(unit, clean, new ByteArrayInputStream(content));
        PaperTemplate.of(passed);
        templates.put(
                unit, clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean, passed, actor.stamp());
        deeds.write("document.template_brought", null, unit, clean);
    }

    /** From now on papers are in the layout of the family again. */
    @Allowed(value = Permission.DOCUMENT_ISSUE, of = UnitScopes.class)
    public void drop(UUID unit) {
        templates.remove(unit);
        deeds.write("document.template_dropped", null, unit, "");
    }
}
