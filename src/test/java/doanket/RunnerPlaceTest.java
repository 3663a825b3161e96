package doanket;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.junit.jupiter.api.Test;

class RunnerPlaceTest {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Test
    void aServerOfWhichNoServletIsKnownRunsTestsUnderItsRoot() {
        var context = new HTTPContext("localhost", 8181);

        new RunnerPlace.Known().complete(new ProtocolMetaData().addContext(context));

        assertThat(context.getServletByName(RUNNER).getBaseURI()).hasToString("http://localhost:8181/");
    }

    @Test
    void whatIsKnownStays() {
        var context = new HTTPContext("localhost", 8181).add(new Servlet(RUNNER, "/elsewhere"));

        new RunnerPlace.Known().complete(new ProtocolMetaData().addContext(context));

        assertThat(context.getServlets()).hasSize(1);
    }
}
