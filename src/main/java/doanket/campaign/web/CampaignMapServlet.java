package doanket.campaign.web;

import doanket.campaign.CampaignMap;
import doanket.platform.Uuids;
import doanket.web.FormFields;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the map's script draws. */
@WebServlet("/campaign/map.json")
public class CampaignMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignMap map;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var json = map.geoJson(
                FormFields.id(request.getParameter("id")),
                Uuids.orNull(request.getParameter("indicator")),
                CampaignAddress.day(request.getParameter("day")));
        response.setContentType("application/geo+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
