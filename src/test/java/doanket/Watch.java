package doanket;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Says what the tests and their server are doing when a test takes far too long, so that a build that hangs can be understood. */
public final class Watch implements TestExecutionListener {

    /** More than any test takes, less than the time after which it fails. */
    private static final long MINUTES = 4;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });

    private ScheduledFuture<?> alarm;

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            alarm = timer.schedule(() -> tell(test.getUniqueId()), MINUTES, TimeUnit.MINUTES);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && alarm != null) {
            alarm.cancel(false);
        }
    }

    private static void tell(String test) {
        System.out.println(test + " takes more than " + MINUTES + " minutes");
        Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .forEach(System.out::print);
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"))
                .forEach(Watch::dump);
    }

    /** Only of Java: any other program is ended by the signal that asks for it. */
    private static void dump(ProcessHandle child) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var dump = new ProcessBuilder(jcmd, String.valueOf(child.pid()), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            System.out.println(new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            System.out.println("No threads of " + child.pid() + ": " + e);
        }
    }
}
