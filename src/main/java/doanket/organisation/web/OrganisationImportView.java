package doanket.organisation.web;

import doanket.organisation.ImportState;
import doanket.organisation.NationalImportService;
import doanket.platform.VietnamTime;
import doanket.web.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The import of the national list: upload, progress, and what the last ones did. */
@Named
@ViewScoped
public class OrganisationImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The day on which the two-level model came into force. */
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    @Inject
    private NationalImportService service;

    private transient Part file;

    private LocalDate from = TWO_LEVELS;
    private List<Line> lines;

    /** One import as a line of text. */
    public record Line(ImportState state, String at) implements Serializable {

        public int percent() {
            return state.total() == 0 ? 0 : state.done() * 100 / state.total();
        }
    }

    @PostConstruct
    public void refresh() {
        lines = service.last().stream().map(OrganisationImportView::line).toList();
    }

    private static Line line(ImportState state) {
        return new Line(state, VietnamTime.DATE_TIME.format(VietnamTime.local(state.uploadedAt())));
    }

    public String upload() throws IOException {
        service.upload(Uploads.name(file), Uploads.content(file), from);
        return "/organisation/import?faces-redirect=true";
    }

    public boolean isQuiet() {
        return lines.stream().allMatch(line -> line.state().isFinished());
    }

    public List<Line> getLines() {
        return lines;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
