package doanket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A few readers who ask for the next page as soon as they have the last. */
final class Load {

    private static final int READERS = 4;

    private final int port;
    private final String cookie;

    Load(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /** How many answers a second there were; any answer but 200 is a failure. */
    double perSecond(List<String> paths, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            var reading = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> read(paths, reader, end)))
                    .toList();
            long answers = 0;
            for (var one : reading) {
                answers += outcome(one);
            }
            return answers * 1e9 / (System.nanoTime() - begun);
        } finally {
            readers.shutdownNow();
        }
    }

    private long read(List<String> paths, int first, long end) {
        long answers = 0;
        try (var line = new Line(port, cookie)) {
            for (int next = first; System.nanoTime() < end; next++) {
                line.get(paths.get(next % paths.size()));
                answers++;
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long outcome(Future<Long> reading) throws InterruptedException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
