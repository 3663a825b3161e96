package doanket.meeting.web;

import doanket.meeting.MeetingFeeds;
import doanket.web.OwnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Meetings as iCalendar, for the owner of the token in the address; nobody gets here without one. */
@WebServlet("/feed/meeting")
public class MeetingFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "Đoàn Kết";

    @Inject
    private transient MeetingFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var content = MeetingIcs.of(feeds.feed(), OwnAddress.of(request), NAME);
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"cuoc-hop.ics\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
