package doanket.meeting.web;

import doanket.meeting.FileWords;
import doanket.meeting.MeetingPapers;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes a paper or a picture for a meeting. */
@WebServlet("/meeting/file")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class MeetingFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingPapers papers;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = new MeetingAsked(request);
        var part = FormFields.file(request, "file");
        if (part == null) {
            throw new NotFoundException();
        }
        var words = new FileWords(
                request.getParameter("label"),
                request.getParameter("caption"),
                request.getParameter("alternative"),
                request.getParameter("credit"));
        var item = Uuids.parse(request.getParameter("item")).orElse(null);
        try (var content = part.getInputStream()) {
            papers.add(asked.id(), item, words, part.getSubmittedFileName(), content);
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/meeting/agenda.xhtml");
            return;
        }
        response.sendRedirect("/meeting/agenda?done=fileAdded&id=" + asked.id());
    }
}
