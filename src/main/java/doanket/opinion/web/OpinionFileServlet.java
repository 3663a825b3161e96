package doanket.opinion.web;

import doanket.file.FileService;
import doanket.opinion.OversightFiles;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
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

/** A file that goes with a visit or a reply: field {@code do} says with which, field {@code subject} is its id. */
@WebServlet("/opinion/oversight-file")
@MultipartConfig
public class OpinionFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileService files;

    @Inject
    private transient OversightFiles attaching;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request);
        try {
            var file = store(FormFields.id(request, "unit"), FormFields.file(request, "file"));
            add(id, file, request);
            response.sendRedirect("/opinion/oversight?id=" + id + "&done=noted");
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/opinion/oversight.xhtml");
        }
    }

    private void add(UUID id, UUID file, HttpServletRequest request) {
        var subject = FormFields.id(request, "subject");
        boolean sure = FormFields.text(request, "sure").equals("1");
        switch (FormFields.text(request, "do")) {
            case "visit-file" -> attaching.addToVisit(id, subject, file, sure);
            case "reply-file" -> attaching.addToReply(FormFields.id(request, "recommendation"), subject, file, sure);
            case "record-file" ->
                attaching.addToRecorded(FormFields.id(request, "recommendation"), subject, file, sure);
            default -> throw new NotFoundException();
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
