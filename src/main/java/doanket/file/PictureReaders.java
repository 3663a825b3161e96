package doanket.file;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.ArrayList;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;

/**
 * Makes the picture formats that the portal brings along (WebP, JPEG in printers' colours) known to the machine while it
 * runs, and takes them away when it stops, for the registry outlives it.
 */
@WebListener
public class PictureReaders implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ImageIO.scanForPlugins();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        var registry = IIORegistry.getDefaultInstance();
        var own = new ArrayList<Object>();
        for (Iterator<Class<?>> kinds = registry.getCategories(); kinds.hasNext(); ) {
            registry.getServiceProviders(kinds.next(), this::isOwn, false).forEachRemaining(own::add);
        }
        own.forEach(registry::deregisterServiceProvider);
    }

    private boolean isOwn(Object provider) {
        return provider.getClass().getClassLoader() == getClass().getClassLoader();
    }
}
