package doanket.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** A page on which an edited workbook comes back: uploaded, looked at cell by cell, and taken as a whole or not at all. */
public abstract class WorkbookForm<P extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part file;
    private byte[] content;
    private P preview;

    /** What it would change; saves nothing. */
    protected abstract P read(byte[] workbook);

    public void look() throws IOException {
        preview = null;
        content = Uploads.content(file);
        preview = read(content);
    }

    public boolean isLookedAt() {
        return preview != null;
    }

    public P getPreview() {
        return preview;
    }

    protected byte[] content() {
        return content;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
