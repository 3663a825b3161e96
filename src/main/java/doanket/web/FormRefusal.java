package doanket.web;

import doanket.platform.BusinessException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What was refused to a plain form, on its way back to the page of the form, where what was typed still stands. */
public final class FormRefusal {

    private static final String REFUSAL = FormRefusal.class.getName();

    private FormRefusal() {}

    /** Shows the page again, in place of an answer to the form. */
    public static void show(
            HttpServletRequest request, HttpServletResponse response, BusinessException refusal, String page)
            throws ServletException, IOException {
        request.setAttribute(REFUSAL, refusal);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(page).forward(request, response);
    }

    public static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(REFUSAL) != null;
    }

    /** Whether it was refused for that reason. */
    public static boolean isFor(HttpServletRequest request, String messageKey) {
        return request.getAttribute(REFUSAL) instanceof BusinessException refusal
                && refusal.getMessage().equals(messageKey);
    }

    /** Nothing where nothing was refused. */
    public static String sentence(HttpServletRequest request, Locale locale) {
        if (!(request.getAttribute(REFUSAL) instanceof BusinessException refusal)) {
            return null;
        }
        var text = ResourceBundle.getBundle(refusal.bundleName(), locale).getString(refusal.getMessage());
        return new MessageFormat(text, locale).format(refusal.arguments());
    }
}
