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
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;

/**
 * What went wrong with a call of another system, as RFC 9457 has it: the status, its name, and a sentence in the language
 * that was asked for. Nothing of the server's insides is told.
 */
public record Problem(int status, String title, String detail, Locale language) {

    /** The addresses that are for other systems, where nothing is ever answered with a page. */
    public static final String ADDRESSES = "/api/";

    public static final String TYPE = "application/problem+json";
    public static final int UNPROCESSABLE = 422;

    /** The header in which a call says what it wants to read. */
    public static final String ASKED = "Accept-Language";

    private static final String ENGLISH = "en";
    private static final String ANY = "*";

    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 421, 422, 429, 500, 503);

    /** Of what stands in Accept-Language, or null: English where it is wanted more than Vietnamese, else Vietnamese. */
    public static Locale language(String wanted) {
        try {
            return LanguageRange.parse(wanted == null ? "" : wanted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().replaceFirst("-.*", ""))
                    .filter(Problem::isSpoken)
                    .findFirst()
                    .filter(ENGLISH::equals)
                    .map(Locale::new)
                    .orElse(Sentences.VIETNAMESE);
        } catch (IllegalArgumentException e) {
            return Sentences.VIETNAMESE;
        }
    }

    private static boolean isSpoken(String range) {
        return range.equals(ENGLISH) || range.equals(ANY) || range.equals(Sentences.VIETNAMESE.getLanguage());
    }

    /** In the words for that status; of a status without any it tells the family. */
    public static Problem of(int status, Locale language) {
        int family = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? 500 : 400;
        int told = KNOWN.contains(status) ? status : family;
        return new Problem(
                told,
                Sentences.in(language, "problem." + told),
                Sentences.in(language, "problemDetail." + told),
                language);
    }

    /** What a rule of the house says, or whatever else was thrown; what nobody expected goes to the log under a name that is told. */
    public static Problem of(Throwable thrown, String address, Locale language) {
        return switch (Trouble.of(thrown)) {
            case REFUSED -> of(Trouble.find(thrown, BusinessException.class).orElseThrow(), language);
            case INVALID -> invalid(thrown, language);
            case EDITED_MEANWHILE -> of(HttpServletResponse.SC_CONFLICT, language);
            case NOT_FOUND -> of(HttpServletResponse.SC_NOT_FOUND, language);
            case DATABASE_AWAY -> {
                Incident.of(thrown, address);
                yield of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, language);
            }
            case UNEXPECTED -> {
                var problem = of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, language);
                yield problem.saying(problem.detail() + " " + Incident.of(thrown, address));
            }
        };
    }

    /** Whoever comes second is told so by every feature under a key of this ending. */
    private static Problem of(BusinessException refusal, Locale language) {
        boolean second = refusal.getMessage().endsWith(".changedMeanwhile");
        return of(second ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE, language)
                .saying(Sentences.of(refusal, language));
    }

    /** What constraints say they say in Vietnamese only. */
    private static Problem invalid(Throwable thrown, Locale language) {
        var problem = of(UNPROCESSABLE, language);
        return language.equals(Sentences.VIETNAMESE) ? problem.saying(Sentences.invalid(thrown)) : problem;
    }

    public Problem saying(String sentence) {
        return new Problem(status, title, sentence, language);
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
        response.setHeader("Content-Language", language.getLanguage());
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
        var language = language(request.getHeader(ASKED));
        return thrown == null
                ? of((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), language)
                : of(thrown, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), language);
    }
}
