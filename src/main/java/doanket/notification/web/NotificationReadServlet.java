package doanket.notification.web;

import doanket.notification.NotificationReading;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts one notification away, or all of them. A script that does it while a link is followed wants no page. */
@WebServlet("/notification/read")
public class NotificationReadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NotificationReading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("all") != null) {
            reading.readAll();
        } else {
            reading.read(Uuids.parse(request.getParameter("id")).orElseThrow(NotFoundException::new));
        }
        if (request.getHeader("X-Requested-With") != null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect("/notification/list");
        }
    }
}
