package doanket.platform;

/**
 * A number about this node or its database, for whoever runs it. The name is in Prometheus' manner ({@code doanket_mail_waiting}), without
 * the label; figures of one name stand behind each other. It never tells of a person.
 */
public record Figure(String name, Kind kind, String help, String label, double value) {

    /** A counter only grows while the node runs; a gauge is as it is now. */
    public enum Kind {
        COUNTER,
        GAUGE
    }

    public static Figure gauge(String name, String help, double value) {
        return new Figure(name, Kind.GAUGE, help, "", value);
    }

    public static Figure counter(String name, String help, double value) {
        return new Figure(name, Kind.COUNTER, help, "", value);
    }

    /** The same figure of one part of the whole, as {@code state="idle"}; both are words of ours. */
    public Figure of(String what, String part) {
        return new Figure(name, kind, help, what + "=\"" + part + '"', value);
    }
}
