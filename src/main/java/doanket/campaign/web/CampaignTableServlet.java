package doanket.campaign.web;

import doanket.campaign.CampaignTables;
import doanket.campaign.ParticipantWorkbooks;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The tables of a campaign as workbooks. */
@WebServlet("/campaign/table.xlsx")
public class CampaignTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignTables tables;

    @Inject
    private transient ParticipantWorkbooks participants;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var what = request.getParameter("what");
        CampaignAddress.giveWorkbook(response, bytes(what == null ? "" : what, request), what + ".xlsx");
    }

    private byte[] bytes(String what, HttpServletRequest request) {
        var id = FormFields.id(request.getParameter("id"));
        var day = CampaignAddress.day(request.getParameter("day"));
        return switch (what) {
            case "tieu-chi" -> tables.scorecard(id, day);
            case "tien-do" -> tables.progress(id);
            case "xep-hang" -> tables.league(id);
            case "don-vi" -> participants.write(id);
            case "ban-do" -> tables.map(id, Uuids.orNull(request.getParameter("indicator")), day);
            case "mot-don-vi" -> tables.place(id, FormFields.id(request.getParameter("unit")), day);
            default -> throw new NotFoundException();
        };
    }
}
