package doanket.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The plain pages that say what happened and what to do; they need neither Faces nor the database. */
final class TroublePages {

    static final int EXPIRED = HttpServletResponse.SC_CONFLICT;
    /** What a browser keeps for the time when the line is down. */
    static final String OFFLINE = "offline";

    static final int UNANSWERED = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private static final List<Integer> KNOWN = List.of(400, 403, 404, 405, 409, 413, 421, 429, 500, 503);
    /** What one may not open and what one may not even know of look the same. */
    private static final Map<Integer, Integer> SHOWN_AS = Map.of(401, 404);

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\\"<>']]*");

    private static final Pattern SENTENCE = Pattern.compile("</h1>\\s*<p[^>]*>(.*?)</p>", Pattern.DOTALL);

    private TroublePages() {}

    static int shownAs(int status) {
        int shown = SHOWN_AS.getOrDefault(status, status);
        if (KNOWN.contains(shown)) {
            return shown;
        }
        return shown >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? 500 : 400;
    }

    static void show(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        var page = page(request, String.valueOf(status))
                .replace("{detail}", escape(detail))
                .replace("{back}", escape(back(request)));
        if (JsonAnswer.isAskedFor(request)) {
            JsonAnswer.tell(response, status, sentenceOf(page));
            return;
        }
        response.setStatus(status);
        write(response, page);
    }

    /** A page that says how things are, and is no failure. */
    static void show(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        write(response, page(request, name));
    }

    private static String page(HttpServletRequest request, String name) {
        return read(request.getServletContext(), "/WEB-INF/errorpages/" + name + ".html")
                .replace("{size}", TroubleLook.size(request))
                .replace("{contrast}", TroubleLook.contrast(request));
    }

    private static void write(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    /** What the page says below its heading, as plain text. */
    private static String sentenceOf(String page) {
        var found = SENTENCE.matcher(page);
        return found.find()
                ? found.group(1)
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                        .strip()
                : "";
    }

    private static String read(ServletContext context, String path) {
        try (var file = context.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page the request came from, if it is one of ours. */
    static String back(HttpServletRequest request) {
        // What was sent may be the very thing that cannot be read.
        if (request.getMethod().equals("GET") && request.getParameter("back") != null) {
            return own(request.getParameter("back"));
        }
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return "/";
        }
        try {
            var uri = URI.create(referer);
            return own(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }

    private static String own(String address) {
        return OWN_PATH.matcher(address).matches() ? address : "/";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
