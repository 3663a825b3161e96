package doanket.web;

import doanket.platform.Settings;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Lets the session cookie travel over plain HTTP where {@code doanket.cookie.secure} is off: a trial in an office network
 * without a certificate. Browsers make an exception for localhost by themselves.
 */
@WebListener
public class PlainCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!Settings.isOn("doanket.cookie.secure", true)) {
            var cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("SID");
            cookie.setSecure(false);
        }
    }
}
