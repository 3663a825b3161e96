package doanket.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One thing that was found, ready to be shown. {@code together}: the words stand side by side in it, as they were typed. */
public record Hit(
        String address,
        List<Segment> title,
        List<Segment> excerpt,
        String kind,
        String category,
        String unit,
        Instant visibleFrom,
        boolean together)
        implements Serializable {}
