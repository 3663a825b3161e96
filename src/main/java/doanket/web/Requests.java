package doanket.web;

import jakarta.servlet.http.HttpServletRequest;

/** What is asked for, said once. */
final class Requests {

    private Requests() {}

    /** The decoded path inside the portal, without query and path parameters. */
    static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
