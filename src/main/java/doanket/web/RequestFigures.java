package doanket.web;

import doanket.platform.Figure;
import doanket.platform.FigureSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How many requests this node has answered, and how: by the first digit of the status and by nothing else. */
@ApplicationScoped
class RequestFigures implements FigureSource {

    private static final int CLASSES = 6;
    private static final int CLASS = 100;
    private static final double NANOS = 1e9;

    private final AtomicLongArray answered = new AtomicLongArray(CLASSES);
    private final LongAdder nanos = new LongAdder();

    void answered(int status, long took) {
        answered.incrementAndGet(Math.min(Math.max(status / CLASS, 1), CLASSES - 1));
        nanos.add(took);
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (int first = 1; first < CLASSES; first++) {
            figures.add(Figure.counter(
                            "doanket_requests_total", "Requests that this node has answered.", answered.get(first))
                    .of("status", first + "xx"));
        }
        figures.add(Figure.counter(
                "doanket_request_seconds_total", "Time that went into all of them.", nanos.sum() / NANOS));
        return figures;
    }

    @Override
    public boolean asksTheDatabase() {
        return false;
    }
}
