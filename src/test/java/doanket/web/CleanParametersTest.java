package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanParametersTest {

    private static HttpServletRequest with(String value) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CleanParametersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getParameterMap") ? Map.of("due", new String[] {value}) : null);
    }

    private static String read(String value) {
        return CleanParameters.of(with(value)).getParameterMap().get("due")[0];
    }

    @Test
    void textIsComposedFromTheFirstTouch() {
        var typed = "ngày 20 hằng tháng";

        assertThat(read(Normalizer.normalize(typed, Form.NFD))).isEqualTo(typed);
    }

    @Test
    void signsThatNoPageCanShowAreLeftOut() {
        assertThat(read("lạ\u0007\u000blùng")).isEqualTo("lạ\nlùng");
    }

    @Test
    void whatIsCleanIsLeftAlone() {
        var request = with("Nông thôn mới\r\nlà gì");

        assertThat(CleanParameters.of(request)).isSameAs(request);
    }
}
