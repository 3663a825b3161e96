package doanket.meeting.web;

import doanket.identity.CurrentUser;
import doanket.meeting.Attendance;
import doanket.meeting.Mark;
import doanket.meeting.MeetingRefused;
import doanket.meeting.Standing;
import doanket.platform.PortalJson;
import doanket.platform.Uuids;
import doanket.web.FormRefusal;
import doanket.web.JsonAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Marks the attendance: one line as the script of the page sends it when it is touched, or the whole table where there is no
 * script. A line is {@code standing-KEY}, {@code name-KEY}, {@code post-KEY} and {@code item-KEY}.
 */
@WebServlet("/meeting/mark")
public class MeetingMarkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String LINE = "standing-";

    @Inject
    private transient Attendance attendance;

    @Inject
    private transient CurrentUser user;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var asked = new MeetingAsked(request);
        boolean script = request.getHeader("X-Requested-With") != null;
        try {
            mark(request, asked);
        } catch (MeetingRefused refused) {
            if (script) {
                var locale = user.get().reading().language().locale();
                JsonAnswer.refuse(response, HttpServletResponse.SC_CONFLICT, refused, locale);
            } else {
                FormRefusal.show(request, response, refused, "/meeting/attendance.xhtml");
            }
            return;
        }
        if (script) {
            counted(response, asked);
        } else {
            response.sendRedirect("/meeting/attendance?done=marked&id=" + asked.id());
        }
    }

    private void mark(HttpServletRequest request, MeetingAsked asked) {
        if (request.getParameter("rest") != null) {
            attendance.markRest(asked.id());
        } else if (request.getParameter("add") != null) {
            attendance.add(
                    asked.id(),
                    Uuids.parse(request.getParameter("unit")).orElse(null),
                    new Mark(asked.must(Standing.class, "standing"), asked.text("name"), asked.text("post"), null));
        } else {
            attendance.mark(asked.id(), marks(request, asked));
        }
    }

    private static Map<String, Mark> marks(HttpServletRequest request, MeetingAsked asked) {
        var marks = new LinkedHashMap<String, Mark>();
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(LINE))
                .map(name -> name.substring(LINE.length()))
                .forEach(key -> marks.put(
                        key,
                        new Mark(
                                asked.must(Standing.class, LINE + key),
                                request.getParameter("name-" + key),
                                request.getParameter("post-" + key),
                                Uuids.parse(request.getParameter("item-" + key)).orElse(null))));
        return marks;
    }

    /** How many are there now, for the heading. */
    private void counted(HttpServletResponse response, MeetingAsked asked) throws IOException {
        var sheet = attendance.sheet(asked.id());
        var counts = PortalJson.createObjectBuilder().add("there", sheet.there());
        for (var standing : Standing.values()) {
            counts.add(standing.name(), sheet.count(standing));
        }
        JsonAnswer.give(response, HttpServletResponse.SC_OK, counts.build());
    }
}
