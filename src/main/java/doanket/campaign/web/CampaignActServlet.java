package doanket.campaign.web;

import doanket.campaign.CampaignFollowing;
import doanket.campaign.CampaignLinks;
import doanket.platform.BusinessException;
import doanket.platform.NotFoundException;
import doanket.search.ObjectKey;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The small forms of a campaign's page: following it, and what belongs to it. Refused, the page is shown again as it was sent. */
@WebServlet("/campaign/act")
public class CampaignActServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignFollowing following;

    @Inject
    private transient CampaignLinks links;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var id = FormFields.id(request.getParameter("id"));
        try {
            var done = act(id, request);
            response.sendRedirect("/campaign/view?id=" + id + "&done=" + done);
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/campaign/view.xhtml");
        }
    }

    private String act(UUID id, HttpServletRequest request) {
        var step = request.getParameter("do") == null ? "" : request.getParameter("do");
        switch (step) {
            case "follow" -> following.follow(id);
            case "unfollow" -> following.unfollow(id);
            case "link" -> links.add(id, request.getParameter("address"));
            case "unlink" -> links.remove(id, object(request));
            default -> throw new NotFoundException();
        }
        return step + "ed";
    }

    private static ObjectKey object(HttpServletRequest request) {
        var kind = request.getParameter("kind");
        if (kind == null) {
            throw new NotFoundException();
        }
        return new ObjectKey(kind, FormFields.id(request.getParameter("object")));
    }
}
