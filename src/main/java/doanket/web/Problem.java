package doanket.web;

import doanket.platform.BusinessException;
import doanket.platform.PortalJson;
import doanket.platform.Trouble;
import jakarta.json.JsonObject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What went wrong with a call of another system, as RFC 9457 has it: the status, its name, and a Vietnamese sentence. Nothing
 * of the server's insides is told.
 */
public record Problem(int status, String title, String detail) {

    /** The addresses that are for other systems, where nothing is ever answered with a page. */
    public static final String ADDRESSES = "/api/";

    public static final String TYPE = "application/problem+json";
    public static final int UNPROCESSABLE = 422;

    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 421, 422, 429, 500, 503);

    /** In the words for that status; of a status without any it tells the family. */
    public static Problem of(int status) {
        int family = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? 500 : 400;
        int told = KNOWN.contains(status) ? status : family;
        return new Problem(told, said("problem." + told), said("problemDetail." + told));
    }

    /** What a rule of the house says, or whatever else was thrown; what nobody expected goes to the log under a name that is told. */
    public static Problem of(Throwable thrown, String address) {
        return switch (Trouble.of(thrown)) {
            case REFUSED -> of(Trouble.find(thrown, BusinessException.class).orElseThrow());
            case INVALID -> of(UNPROCESSABLE).saying(Sentences.invalid(thrown));
            case EDITED_MEANWHILE -> of(HttpServletResponse.SC_CONFLICT);
            case NOT_FOUND -> of(HttpServletResponse.SC_NOT_FOUND);
            case DATABASE_AWAY -> {
                Incident.of(thrown, address);
                yield of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            case UNEXPECTED -> {
                var problem = of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                yield problem.saying(problem.detail() + " " + Incident.of(thrown, address));
            }
        };
    }

    /** Whoever comes second is told so by every feature under a key of this ending. */
    private static Problem of(BusinessException refusal) {
        boolean second = refusal.getMessage().endsWith(".changedMeanwhile");
        return of(second ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE)
                .saying(Sentences.of(refusal, Sentences.VIETNAMESE));
    }

    public Problem saying(String sentence) {
        return new Problem(status, title, sentence);
    }

    public JsonObject json() {
        return PortalJson.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build();
    }

    public void tell(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the request that went wrong came from another system. */
    static boolean isAnsweredTo(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith(ADDRESSES);
    }

    /** Of a request that went wrong before or behind the interface itself. */
    static Problem of(HttpServletRequest request) {
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return thrown == null
                ? of((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                : of(thrown, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
    }

    private static String said(String key) {
        return Sentences.in(Sentences.VIETNAMESE, key);
    }
}
