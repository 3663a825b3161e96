package doanket.platform;

/**
 * Whether this node was told to stop and only finishes what it has begun: it is not ready for new requests, and takes no more
 * work from the database. The launcher says so as soon as it is told itself, by a property, since it has classes of its own.
 */
public final class Draining {

    /** Set to {@code true} by the launcher. */
    public static final String PROPERTY = "doanket.draining";

    private Draining() {}

    public static boolean now() {
        return Boolean.getBoolean(PROPERTY);
    }
}
