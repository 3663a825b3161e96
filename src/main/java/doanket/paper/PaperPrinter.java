package doanket.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Prints papers: as PDF that can be kept and read aloud, and as DOCX that an office goes on with. */
@ApplicationScoped
public class PaperPrinter {

    private final PdfMaker maker;

    protected PaperPrinter() { // for the CDI proxy
        this(null);
    }

    @Inject
    PaperPrinter(PdfMaker maker) {
        this.maker = maker;
    }

    /** PDF/A-2a with its typeface inside. Refused for a while where too many are being made. */
    public byte[] pdf(PaperSheet sheet) {
        var out = new ByteArrayOutputStream();
        try {
            maker.make(PdfSheet.of(sheet), PdfSheet.pictures(sheet), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** In the layout of the issuer's family. */
    public byte[] docx(PaperSheet sheet) {
        return new DocxSheet(sheet).bytes();
    }

    /**
     * In the office's own template, its fields filled in; see {@link PaperTemplate}. Refuses what is no template, and one with
     * fields that are not known.
     */
    public byte[] docx(PaperSheet sheet, byte[] template) {
        return PaperTemplate.of(template).filled(sheet);
    }
}
