package doanket.meeting.web;

import doanket.identity.CurrentUser;
import doanket.meeting.MeetingRefused;
import doanket.meeting.Minutes;
import doanket.meeting.MinutesState;
import doanket.platform.PortalJson;
import doanket.web.FormRefusal;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Keeps the minutes while they are typed. The script of the page sends the text with the number it knows and is told the new
 * one, or (409) who wrote meanwhile; GET tells how far the minutes are.
 */
@WebServlet("/meeting/keep")
public class MeetingKeepServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Minutes minutes;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            tell(response, minutes.state(new MeetingAsked(request).id()));
        } catch (RuntimeException e) {
            JsonAnswer.tell(
                    request, response, e, user.get().reading().language().locale());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = new MeetingAsked(request);
        if (request.getHeader("X-Requested-With") != null) {
            try {
                tell(response, keep(asked));
            } catch (RuntimeException e) {
                JsonAnswer.tell(
                        request, response, e, user.get().reading().language().locale());
            }
            return;
        }
        try {
            keep(asked);
        } catch (MeetingRefused refused) {
            FormRefusal.show(request, response, refused, "/meeting/minutes.xhtml");
            return;
        }
        response.sendRedirect("/meeting/minutes?done=saved&id=" + asked.id());
    }

    private MinutesState keep(MeetingAsked asked) {
        return minutes.keep(asked.id(), (int) Math.min(asked.seen(), Integer.MAX_VALUE), asked.text("body"));
    }

    private static void tell(HttpServletResponse response, MinutesState state) throws IOException {
        JsonAnswer.give(
                response,
                HttpServletResponse.SC_OK,
                PortalJson.createObjectBuilder()
                        .add("number", state.number())
                        .add("by", state.by())
                        .add("when", state.when())
                        .build());
    }
}
