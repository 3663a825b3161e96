package doanket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news/view?id=7&from=a%20b", "/organisation/unit?id=1"})
    void leadsBackToPathsOfThePortal(String wanted) {
        assertThat(SafeAddress.own(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a b",
                "/a\r\nSet-Cookie: x",
                "/<script>",
                "/login",
                "/login?next=%2F",
                "/logout"
            })
    void leadsNobodyElsewhereNorRoundInCircles(String wanted) {
        assertThat(SafeAddress.own(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?next=%2Fnews%2Flist"})
    void whoHasNotSignedInYetMayStayThere(String wanted) {
        assertThat(SafeAddress.ownOrSignIn(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?next=<x>", "//evil.example/login"})
    void butOnlyThere(String wanted) {
        assertThat(SafeAddress.ownOrSignIn(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/news/list?unit=1", "https://evil.example/news/list?unit=1"})
    void takesOnlyThePathOfAWholeAddress(String address) {
        assertThat(SafeAddress.pathOf(address)).isEqualTo("/news/list?unit=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a b", "http://localhost//evil.example", "mailto:x"})
    void whatIsNoSoundAddressLeadsHome(String address) {
        assertThat(SafeAddress.pathOf(address)).isEqualTo("/");
    }
}
