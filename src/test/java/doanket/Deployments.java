package doanket;

import com.icegreen.greenmail.util.GreenMail;
import doanket.testkit.RunnerGate;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one archive that all in-container and browser tests share: the real one, plus the in-container tests. A class named
 * {@code …IT} runs inside the server, one named {@code …ST} outside it, against the same server.
 */
@ArquillianSuiteDeployment
public class Deployments {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final Path TEST_PAGES = Path.of("src/test/webapp");

    @Deployment
    public static WebArchive doanket() {
        var archive = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/doanket.war"))
                .as(WebArchive.class);
        try (var files = Files.walk(TEST_CLASSES);
                var pages = Files.walk(TEST_PAGES)) {
            pages.filter(Files::isRegularFile)
                    .forEach(page -> archive.addAsWebResource(
                            page.toFile(),
                            TEST_PAGES.relativize(page).toString().replace('\\', '/')));
            files.filter(Deployments::belongsInside)
                    .forEach(file -> archive.addAsWebInfResource(
                            file.toFile(),
                            "classes/"
                                    + TEST_CLASSES.relativize(file).toString().replace('\\', '/')));
            addTestPages(archive);
            openTheGate(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
    }

    private static boolean belongsInside(Path file) {
        var name = file.getFileName().toString();
        return name.matches(".*(IT|Kit)(\\$.*)?\\.class")
                || file.startsWith(TEST_CLASSES.resolve("doanket/testkit")) && name.endsWith(".class");
    }

    /** Pages that do what a page must not do. */
    private static void addTestPages(WebArchive archive) throws IOException {
        try (var pages = Files.list(Path.of("src/test/webapp/testkit"))) {
            pages.forEach(page -> archive.addAsWebResource(page.toFile(), "testkit/" + page.getFileName()));
        }
    }

    /** The test runner's own address would be asked to sign in, like every other. */
    private static void openTheGate(WebArchive archive) throws IOException {
        var webXml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        var gate = "<filter><filter-name>runnerGate</filter-name><filter-class>" + RunnerGate.class.getName()
                + "</filter-class></filter><filter-mapping><filter-name>runnerGate</filter-name>"
                + "<url-pattern>/*</url-pattern></filter-mapping>\n";
        archive.delete("/WEB-INF/web.xml");
        archive.addAsWebInfResource(new StringAsset(webXml.replaceFirst("<filter>", gate + "<filter>")), "web.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
