package doanket.web;

import doanket.platform.BusinessException;
import doanket.platform.Trouble;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Where everything ends that went wrong on the way to a page, a file or a service. */
@WebServlet({"/trouble", "/expired", "/offline"})
public class TroubleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            if (Problem.isAnsweredTo(request)) {
                Problem.of(request).tell(response);
                return;
            }
            tell(request, response);
        } else if (Requests.path(request).equals("/offline")) {
            TroublePages.show(request, response, TroublePages.OFFLINE);
        } else if (Requests.path(request).equals("/expired")) {
            TroublePages.show(request, response, TroublePages.EXPIRED, Sentences.in(locale(), "trouble.expired"));
        } else {
            TroublePages.show(request, response, HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown != null) {
            tell(thrown, request, response);
            return;
        }
        int status = TroublePages.shownAs((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        TroublePages.show(request, response, status, "");
    }

    private static void tell(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Trouble.find(thrown, ViewExpiredException.class).isPresent()) {
            TroublePages.show(request, response, TroublePages.EXPIRED, Sentences.in(locale(), "trouble.expired"));
            return;
        }
        switch (Trouble.of(thrown)) {
            case REFUSED ->
                TroublePages.show(
                        request,
                        response,
                        HttpServletResponse.SC_CONFLICT,
                        Sentences.of(
                                Trouble.find(thrown, BusinessException.class).orElseThrow(), locale()));
            case INVALID ->
                TroublePages.show(request, response, HttpServletResponse.SC_BAD_REQUEST, Sentences.invalid(thrown));
            case EDITED_MEANWHILE ->
                TroublePages.show(
                        request,
                        response,
                        HttpServletResponse.SC_CONFLICT,
                        Sentences.in(locale(), "trouble.editedMeanwhile"));
            case NOT_FOUND -> TroublePages.show(request, response, HttpServletResponse.SC_NOT_FOUND, "");
            case DATABASE_AWAY -> {
                Incident.of(thrown, Requests.path(request));
                TroublePages.show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
            }
            case UNEXPECTED ->
                TroublePages.show(
                        request,
                        response,
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        Incident.of(thrown, addressOf(request)));
        }
    }

    private static String addressOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static Locale locale() {
        return Sentences.VIETNAMESE;
    }
}
