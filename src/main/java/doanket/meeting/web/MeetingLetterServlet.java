package doanket.meeting.web;

import doanket.meeting.MeetingLetters;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The invitation letter, as PDF or DOCX; to all, or with {@code invitation} to one. */
@WebServlet({"/meeting/letter.pdf", "/meeting/letter.docx"})
public class MeetingLetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private transient MeetingLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = new MeetingAsked(request).id();
        var invitation = Uuids.parse(request.getParameter("invitation")).orElse(null);
        boolean pdf = request.getServletPath().endsWith(".pdf");
        var content = pdf ? letters.pdf(id, invitation) : letters.docx(id, invitation);
        response.setContentType(pdf ? "application/pdf" : WORD);
        response.setHeader("Content-Disposition", "attachment; filename=\"giay-moi." + (pdf ? "pdf" : "docx") + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
