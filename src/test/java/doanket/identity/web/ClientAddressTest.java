package doanket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> PROXY = Optional.of("10.0.0.1");

    @Test
    void withoutAProxyTheHeaderSaysNothing() {
        assertThat(addressOf("10.0.0.7", "203.0.113.9", NONE)).isEqualTo("10.0.0.7");
    }

    @Test
    void theProxysHeaderIsTrusted() {
        assertThat(addressOf("10.0.0.1", "203.0.113.9", PROXY)).isEqualTo("203.0.113.9");
    }

    @Test
    void nobodyElsesHeaderIs() {
        assertThat(addressOf("10.0.0.7", "203.0.113.9", PROXY)).isEqualTo("10.0.0.7");
    }

    @Test
    void ofWhatTheClientMadeUpOnlyTheProxysOwnWordCounts() {
        assertThat(addressOf("10.0.0.1", "127.0.0.1, 203.0.113.9", PROXY)).isEqualTo("203.0.113.9");
    }

    @Test
    void aProxyThatSaysNothingIsTheClientItself() {
        assertThat(addressOf("10.0.0.1", null, PROXY)).isEqualTo("10.0.0.1");
    }

    @Test
    void aBrowserNeedNotSayWhatItIs() {
        assertThat(ClientAddress.of(request("10.0.0.7", Map.of()), NONE).browser())
                .isEmpty();
        assertThat(ClientAddress.of(request("10.0.0.7", Map.of("User-Agent", "Thử")), NONE)
                        .browser())
                .isEqualTo("Thử");
    }

    private static String addressOf(String peer, String header, Optional<String> proxy) {
        var headers = header == null ? Map.<String, String>of() : Map.of("X-Forwarded-For", header);
        return ClientAddress.of(request(peer, headers), proxy).address();
    }

    /** A request that knows its peer and headers only. */
    private static HttpServletRequest request(String peer, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> headers.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
