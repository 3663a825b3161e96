package doanket.directive;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.paper.PaperPrinter;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Papers as files: PDF and DOCX in the form of the issuer, or in the template that the office has brought. */
@ApplicationScoped
@Transactional
public class DocumentPrint {

    private final DocumentRepository documents;
    private final PaperSheets sheets;
    private final PaperPrinter printer;
    private final TemplateRepository templates;
    private final PaperNames names;

    protected DocumentPrint() { // for the CDI proxy
        this(null, null, null, null, null);
    }

    @Inject
    DocumentPrint(
            DocumentRepository documents,
            PaperSheets sheets,
            PaperPrinter printer,
            TemplateRepository templates,
            PaperNames names) {
        this.documents = documents;
        this.sheets = sheets;
        this.printer = printer;
        this.templates = templates;
        this.names = names;
    }

    @Allowed(value = Permission.DOCUMENT_READ, of = DocumentScopes.class)
    public PrintedPaper pdf(UUID id) {
        var document = documents.document(id);
        return new PrintedPaper(name(document) + ".pdf", printer.pdf(sheets.of(document)));
    }

    /** In the office's own template if it has one, else in the layout of its family. */
    @Allowed(value = Permission.DOCUMENT_READ, of = DocumentScopes.class)
    public PrintedPaper docx(UUID id) {
        var document = documents.document(id);
        var sheet = sheets.of(document);
        var bytes = templates
                .bytes(document.issuer())
                .map(template -> printer.docx(sheet, template))
                .orElseGet(() -> printer.docx(sheet));
        return new PrintedPaper(name(document) + ".docx", bytes);
    }

    /** Letters, digits and hyphens only, since it travels in a header: thong-bao-08-tb-mttq-btt. */
    private String name(Document document) {
        var type = names.type(document.family(), document.words().type(), Actor.VIETNAMESE);
        var number =
                document.numbering() == null ? "" : " " + document.numbering().code();
        return String.join("-", VietnameseText.syllables(type + number));
    }
}
