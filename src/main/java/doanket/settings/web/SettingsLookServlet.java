package doanket.settings.web;

import static doanket.web.FormFields.text;

import doanket.platform.BusinessException;
import doanket.settings.LookForm;
import doanket.settings.LookSettings;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The form in which administrators set how the portal looks here. */
@WebServlet("/settings/look-save")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class SettingsLookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LookSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int seen = FormFields.count(text(request, "seen"));
        try {
            if (request.getParameter("reset") == null) {
                save(request, seen);
            } else {
                settings.reset(seen);
            }
        } catch (BusinessException refused) {
            FormRefusal.show(request, response, refused, "/settings/look.xhtml");
            return;
        }
        response.sendRedirect("/settings/look?done=" + (request.getParameter("reset") == null ? "saved" : "reset"));
    }

    private void save(HttpServletRequest request, int seen) throws ServletException, IOException {
        var part = FormFields.file(request, "emblem");
        boolean sent = part != null && part.getSize() > 0;
        try (var content = sent ? part.getInputStream() : null) {
            settings.keep(new LookForm(
                    seen,
                    text(request, "name"),
                    text(request, "about"),
                    text(request, "english"),
                    request.getParameter("coloured") == null ? "" : text(request, "colour"),
                    request.getParameter("plain") != null,
                    sent ? new LookForm.Upload(part.getSubmittedFileName(), content) : null));
        }
    }
}
