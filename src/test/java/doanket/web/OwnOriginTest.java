package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://mattran.example, mattran.example, true",
        "https://mattran.example, MatTran.Example:443, true",
        "https://mattran.example/, mattran.example, true",
        "https://mattran.example, evil.example, false",
        "https://mattran.example, mattran.example.evil.example, false",
        "https://mattran.example, evil.example@mattran.example, false",
        "https://mattran.example, mattran.example:8443, false",
        "https://mattran.example, '', false",
        "https://mattran.example, , false",
        "https://mattran.example, localhost:8080, true",
        "https://mattran.example, 127.0.0.1:8080, true",
        "https://mattran.example, [::1]:8080, true",
        "https://mattran.example, localhost.evil.example, false",
        "https://mattran.example:8443, mattran.example:8443, true",
        "https://mattran.example:8443, mattran.example, false",
        ", evil.example, true"
    })
    void knowsItsOwnNameOnceOneIsConfigured(String configured, String host, boolean own) {
        assertThat(new OwnOrigin(configured).isHost(host)).isEqualTo(own);
    }
}
