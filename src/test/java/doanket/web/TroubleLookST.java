package doanket.web;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that say what went wrong are pages like all others: readable in every look, on every screen. */
class TroubleLookST extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "400, /testkit/trouble?is=400",
        "404, /testkit/trouble?is=404",
        "405, /testkit/trouble?is=405",
        "409, /testkit/trouble?is=conflict",
        "421, /testkit/trouble?is=421",
        "500, /testkit/trouble?is=unexpected",
        "503, /testkit/trouble?is=503",
        "409, /expired?back=/news/list"
    })
    void looksRight(int status, String address) {
        var page = signedIn("canbo.mttq");

        assertThat(page.navigate(address).status()).isEqualTo(status);

        everyLookOfTrouble(page, "trouble-" + (address.startsWith("/expired") ? "expired" : status));
    }
}
