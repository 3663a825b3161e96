package doanket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit Chrome/120 Safari/537|Chrome · Windows",
                "Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/120 Chrome/114 Safari/537|Cốc Cốc · Windows",
                "Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537 Edg/120|Edge · Windows",
                "Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile Safari/537|Chrome · Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) Version/17 Safari/604|Safari · iPhone",
                "Mozilla/5.0 (X11; Linux x86_64) Gecko Firefox/121|Firefox · Linux",
                "curl/8 (Linux)|Linux",
                "''|''"
            })
    void isCalledAsPeopleCallIt(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }
}
