package doanket.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives each page its clean address: {@code /news/view.xhtml} answers at {@code /news/view}. The addresses are exact
 * mappings of the Faces servlet, so nothing but a page of ours is ever reached by them, and uploads keep working, as they
 * would not behind a forward.
 */
@WebListener
public class PageAddresses implements ServletContextListener {

    static final String SUFFIX = ".xhtml";
    static final String HOME = "/index";

    private static final String KEY = PageAddresses.class.getName();
    private static final String FACES = "faces";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var pages = new TreeSet<String>();
        collect(context, "/", pages);
        // One by one: a whole list is refused if one of its addresses already belongs to a servlet.
        pages.forEach(page -> context.getServletRegistration(FACES).addMapping(page));
        context.setAttribute(KEY, Set.copyOf(pages));
    }

    private static void collect(ServletContext context, String folder, Set<String> pages) {
        for (var path : context.getResourcePaths(folder)) {
            if (path.startsWith("/WEB-INF/") || path.startsWith("/META-INF/")) {
                continue;
            }
            if (path.endsWith("/")) {
                collect(context, path, pages);
            } else if (path.endsWith(SUFFIX)) {
                pages.add(clean(path));
            }
        }
    }

    @SuppressWarnings("unchecked")
    static boolean isPage(ServletContext context, String address) {
        return ((Set<String>) context.getAttribute(KEY)).contains(address);
    }

    /** The address without the suffix; what has no suffix stays as it is. A query may follow. */
    static String clean(String address) {
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        if (!path.endsWith(SUFFIX) || path.startsWith("/jakarta.faces.resource/")) {
            return address;
        }
        var rest = query < 0 ? "" : address.substring(query);
        return path.substring(0, path.length() - SUFFIX.length()) + rest;
    }
}
