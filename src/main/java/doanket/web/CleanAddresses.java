package doanket.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the first page at {@code /} and sends whoever asks for the file of a page to the page's one address. */
public class CleanAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where the server describes the interface by itself, whatever its settings say; ours has its own document. */
    private static final String SERVERS_OWN = "/openapi";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Requests.path(request);
        if (path.equals(SERVERS_OWN) || path.startsWith(SERVERS_OWN + "/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (path.equals("/")) {
            request.getRequestDispatcher(PageAddresses.HOME).forward(request, response);
        } else if (isFileOfAPage(path) || path.equals(PageAddresses.HOME)) {
            sendToTheCleanOne(path, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFileOfAPage(String path) {
        return path.endsWith(PageAddresses.SUFFIX) && !path.startsWith("/jakarta.faces.resource/");
    }

    private static void sendToTheCleanOne(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var clean = PageAddresses.clean(path);
        if (!request.getMethod().equals("GET") || !PageAddresses.isPage(request.getServletContext(), clean)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location", (clean.equals(PageAddresses.HOME) ? "/" : clean) + (query == null ? "" : "?" + query));
    }
}
