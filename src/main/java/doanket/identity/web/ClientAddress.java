package doanket.identity.web;

import doanket.identity.Origin;
import doanket.platform.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The one place where a client's address is read: from the proxy's header only if the peer is the proxy. */
final class ClientAddress {

    private ClientAddress() {}

    static Origin of(HttpServletRequest request) {
        return of(request, Settings.find("doanket.proxy.address"));
    }

    static Origin of(HttpServletRequest request, Optional<String> proxy) {
        var peer = request.getRemoteAddr();
        var address = proxy.filter(peer::equals)
                .flatMap(known -> Optional.ofNullable(request.getHeader("X-Forwarded-For")))
                .map(header -> header.substring(header.lastIndexOf(',') + 1).strip())
                .orElse(peer);
        return new Origin(
                address, Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }
}
