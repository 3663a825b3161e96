package doanket.meeting.web;

import doanket.meeting.MeetingNews;
import doanket.meeting.NextMeetings;
import doanket.meeting.Rhythm;
import doanket.platform.BusinessException;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a meeting goes on to: the next one of its series, or the draft of an article. */
@WebServlet("/meeting/go")
public class MeetingGoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NextMeetings next;

    @Inject
    private transient MeetingNews news;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = new MeetingAsked(request);
        try {
            response.sendRedirect(
                    request.getParameter("news") == null
                            ? "/meeting/edit?id=" + next.prepare(asked.id(), asked.must(Rhythm.class, "rhythm"))
                            : "/news/edit?id=" + article(asked));
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/meeting/view.xhtml");
        }
    }

    private Object article(MeetingAsked asked) {
        var id = Uuids.next();
        news.draft(asked.id(), id);
        return id;
    }
}
