package doanket;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Where the tests inside the server are run: under the root of the only application. The connector reads that out of what the
 * server prints while it starts, sometimes before all of it is there (on a busy machine), and then knows of no servlet at all.
 */
public class RunnerPlace implements LoadableExtension {

    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Known.class);
    }

    /** Adds what is missing before the first test asks for it. */
    public static class Known {

        public void complete(@Observes ProtocolMetaData deployed) {
            deployed.getContexts(HTTPContext.class).stream()
                    .filter(context -> context.getServletByName(RUNNER) == null)
                    .forEach(context -> context.add(new Servlet(RUNNER, "/")));
        }
    }
}
