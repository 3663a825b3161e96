package doanket.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import doanket.Http;
import doanket.testkit.Acting;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Eight o'clock in an office: all sign in at the same moment and from the same address, and all get in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInRushST {

    private static final int PEOPLE = 12;
    /** As many as one user name may try at once. */
    private static final int TIMES = 4;

    @Test
    void whoeverKnowsThePasswordGetsInHoweverManyThereAre() {
        var desks = Executors.newFixedThreadPool(PEOPLE * TIMES);
        try {
            var answers = IntStream.range(0, PEOPLE * TIMES)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> Http.visitor()
                                    .post(
                                            "/login",
                                            Http.FORM,
                                            Http.form(Map.of(
                                                    "username",
                                                    String.format("canbo.xa%02d", number % PEOPLE + 1),
                                                    "password",
                                                    Acting.PASSWORD)))
                                    .statusCode(),
                            desks))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).containsOnly(302);
        } finally {
            desks.shutdownNow();
        }
    }
}
