package doanket.web;

import doanket.platform.BusinessException;
import doanket.platform.PortalJson;
import doanket.platform.Trouble;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers to scripts: JSON that nobody stores, and {@code {"message": "a sentence"}} where something went wrong. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /** Whether a script of ours asks that is no script of Faces. */
    static boolean isAskedFor(HttpServletRequest request) {
        return !Requests.isAjax(request)
                && (request.getHeader("X-Requested-With") != null || request.getHeader("X-Background") != null);
    }

    public static void give(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Says why the house refused. */
    public static void refuse(HttpServletResponse response, int status, BusinessException refusal, Locale locale)
            throws IOException {
        tell(response, status, Sentences.of(refusal, locale));
    }

    /** Says what went wrong, whatever it was; what nobody expected goes to the log under a name that is told. */
    public static void tell(HttpServletRequest request, HttpServletResponse response, Throwable thrown, Locale locale)
            throws IOException {
        switch (Trouble.of(thrown)) {
            case REFUSED ->
                refuse(
                        response,
                        HttpServletResponse.SC_CONFLICT,
                        Trouble.find(thrown, BusinessException.class).orElseThrow(),
                        locale);
            case INVALID -> tell(response, HttpServletResponse.SC_BAD_REQUEST, Sentences.invalid(thrown));
            case EDITED_MEANWHILE ->
                tell(response, HttpServletResponse.SC_CONFLICT, Sentences.in(locale, "trouble.editedMeanwhile"));
            case NOT_FOUND ->
                tell(response, HttpServletResponse.SC_NOT_FOUND, Sentences.in(locale, "trouble.notFound"));
            case DATABASE_AWAY -> {
                Incident.of(thrown, Requests.path(request));
                tell(
                        response,
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        Sentences.in(locale, "trouble.databaseAway"));
            }
            case UNEXPECTED ->
                tell(
                        response,
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        Sentences.in(locale, "trouble.unexpected") + " " + Incident.of(thrown, Requests.path(request)));
        }
    }

    static void tell(HttpServletResponse response, int status, String sentence) throws IOException {
        give(
                response,
                status,
                PortalJson.createObjectBuilder().add("message", sentence).build());
    }
}
