package doanket.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Knows the portal's own name, and so whether a request was sent by one of its own pages. */
class OwnOrigin {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String name;

    OwnOrigin(String baseUrl) {
        this.name = baseUrl == null ? null : authorityOf(baseUrl);
    }

    /** Any name will do as long as none is configured; probes of the machine itself always get through. */
    boolean isHost(String host) {
        return name == null
                || host != null && (authority(host).equals(name) || LOOPBACK.contains(host.replaceFirst(":\\d+$", "")));
    }

    /** Browsers say where a form came from: by Sec-Fetch-Site where the connection is safe, by Origin everywhere. */
    boolean isSourceOf(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        var source = authorityOf(origin);
        return source.equals(authority(host)) || source.equals(name);
    }

    private static String authorityOf(String url) {
        try {
            var authority = URI.create(url).getRawAuthority();
            return authority == null ? "" : authority(authority);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String authority(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "");
    }
}
