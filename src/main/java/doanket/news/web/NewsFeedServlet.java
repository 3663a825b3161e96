package doanket.news.web;

import doanket.news.NewsFeeds;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.web.OwnAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** The newest articles as Atom, for the owner of the token in the address; nobody gets here without one. */
@WebServlet("/feed/news")
public class NewsFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MARK_LENGTH = 32;
    private static final long SECOND = 1000;

    @Inject
    private transient NewsFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var feed = feeds.feed(narrowed(request, "category"), narrowed(request, "unit"));
        var content = NewsAtom.of(feed, OwnAddress.of(request));
        var mark = "W/\"" + hash(content) + '"';
        long changed = feed.changedAt().getEpochSecond() * SECOND;
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setHeader("ETag", mark);
        response.setDateHeader("Last-Modified", changed);
        if (isKnown(request, mark, changed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Where both are sent, the mark decides. */
    private static boolean isKnown(HttpServletRequest request, String mark, long changed) {
        var known = request.getHeader("If-None-Match");
        return known == null
                ? since(request) >= changed
                : Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(mark) || one.equals("*"));
    }

    private static long since(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            // No date at all counts as none.
            return -1;
        }
    }

    private static UUID narrowed(HttpServletRequest request, String name) {
        var typed = request.getParameter(name);
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        var id = Uuids.orNull(typed);
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
