package doanket.report.web;

import doanket.file.FileService;
import doanket.platform.BusinessException;
import doanket.report.NewEvidence;
import doanket.report.ReportEvidence;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.UUID;

/** A file that proves a figure. */
@WebServlet("/report/prove")
@MultipartConfig
public class ReportEvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileService files;

    @Inject
    private transient ReportEvidence evidence;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request, "id");
        try {
            var told = new NewEvidence(FormFields.text(request, "note"), ReportAddress.day(request, "taken-on"));
            var file = store(FormFields.id(request, "unit"), FormFields.file(request, "file"));
            evidence.add(id, FormFields.id(request, "indicator"), file, told);
            response.sendRedirect("/report/entry?id=" + id + "&done=proven");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/report/entry.xhtml");
        }
    }

    private UUID store(UUID unit, Part part) throws IOException {
        if (part == null || part.getSize() == 0) {
            return null;
        }
        try (var content = part.getInputStream()) {
            return files.store(unit, part.getSubmittedFileName(), content).id();
        }
    }
}
