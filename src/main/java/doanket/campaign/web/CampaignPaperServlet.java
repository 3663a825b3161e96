package doanket.campaign.web;

import doanket.campaign.CampaignPaper;
import doanket.campaign.Quarter;
import doanket.platform.NotFoundException;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The report of a quarter: parameter {@code as} is docx or pdf. */
@WebServlet("/campaign/quarter")
public class CampaignPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private transient CampaignPaper paper;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = FormFields.id(request.getParameter("id"));
        var quarter = Quarter.of(request.getParameter("quarter")).orElseThrow(NotFoundException::new);
        boolean docx = "docx".equals(request.getParameter("as"));
        var bytes = docx ? paper.docx(id, quarter) : paper.pdf(id, quarter);
        response.setContentType(docx ? DOCX : "application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"bao-cao-quy-" + quarter.number() + "-" + quarter.year()
                        + (docx ? ".docx\"" : ".pdf\""));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
