package doanket.web;

import doanket.platform.PortalAddress;
import jakarta.servlet.http.HttpServletRequest;

/** The address of the portal for links in what is taken away from it: the configured one, or the one it was asked by. */
public final class OwnAddress {

    private OwnAddress() {}

    /** Without a slash at the end. */
    public static String of(HttpServletRequest request) {
        return PortalAddress.configured().orElseGet(() -> asked(request));
    }

    private static String asked(HttpServletRequest request) {
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length());
    }
}
