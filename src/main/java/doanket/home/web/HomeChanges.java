package doanket.home.web;

import doanket.home.TileMemory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Tells what is kept of the first page of every request that may change something. */
@WebListener
public class HomeChanges implements ServletRequestListener {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    private TileMemory memory;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (isChange(event)) {
            memory.beginChange();
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (isChange(event)) {
            memory.endChange();
        }
    }

    private static boolean isChange(ServletRequestEvent event) {
        return event.getServletRequest() instanceof HttpServletRequest request
                && !READING.contains(request.getMethod());
    }
}
