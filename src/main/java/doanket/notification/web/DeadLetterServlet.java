package doanket.notification.web;

import doanket.notification.MailDesk;
import doanket.notification.MailTrial;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends an undelivered mail again, or gives it up; and sends one to try the way. */
@WebServlet("/notification/dead-letter")
public class DeadLetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MailDesk desk;

    @Inject
    private transient MailTrial trial;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("trial") != null) {
            trial.send();
            response.sendRedirect("/notification/mail?done=trial");
            return;
        }
        boolean again = request.getParameter("again") != null;
        if (again) {
            desk.sendAgain(Uuids.parse(request.getParameter("again")).orElseThrow(NotFoundException::new));
        } else {
            desk.giveUp(Uuids.parse(request.getParameter("giveUp")).orElseThrow(NotFoundException::new));
        }
        response.sendRedirect("/notification/mail?done=" + (again ? "again" : "gaveUp"));
    }
}
