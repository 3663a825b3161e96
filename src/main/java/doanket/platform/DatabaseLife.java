package doanket.platform;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Opens the database before anything else of the portal asks for it, and closes it last. */
@WebListener
public class DatabaseLife implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        PortalDatabase.opened();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        PortalDatabase.close();
    }
}
