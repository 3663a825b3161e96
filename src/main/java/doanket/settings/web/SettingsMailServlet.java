package doanket.settings.web;

import static doanket.web.FormFields.text;

import doanket.settings.MailManner;
import doanket.settings.MailManners;
import doanket.settings.SettingsRefused;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form in which administrators set how the mail speaks. */
@WebServlet("/settings/mail-save")
public class SettingsMailServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MailManners manners;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            manners.keep(new MailManner(
                    FormFields.count(text(request, "seen")),
                    text(request, "sender"),
                    text(request, "answers"),
                    text(request, "closing"),
                    request.getParameter("paused") != null));
        } catch (SettingsRefused refused) {
            FormRefusal.show(request, response, refused, "/settings/mail.xhtml");
            return;
        }
        response.sendRedirect("/settings/mail?done=saved");
    }
}
