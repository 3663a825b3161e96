package doanket.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line of JSON for each event of the log, for programs that gather logs: {@code doanket.log.format=json}. */
public final class JsonLines extends Formatter {

    private static final int FIRST_PRINTABLE = 0x20;

    @Override
    public String format(LogRecord event) {
        var line = new StringBuilder("{");
        add(line, "at", event.getInstant().toString());
        add(line, "level", event.getLevel().getName());
        add(line, "logger", event.getLoggerName());
        add(line, "message", formatMessage(event));
        if (event.getThrown() != null) {
            var trace = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(trace, true));
            add(line, "thrown", trace.toString());
        }
        return line.append("}\n").toString();
    }

    private static void add(StringBuilder line, String name, String text) {
        line.append(line.length() == 1 ? "\"" : ",\"").append(name).append("\":\"");
        (text == null ? "" : text).chars().forEach(letter -> add(line, (char) letter));
        line.append('"');
    }

    private static void add(StringBuilder line, char letter) {
        switch (letter) {
            case '"', '\\' -> line.append('\\').append(letter);
            case '\n' -> line.append("\\n");
            case '\t' -> line.append("\\t");
            default -> {
                if (letter < FIRST_PRINTABLE) {
                    line.append("\\u%04x".formatted((int) letter));
                } else {
                    line.append(letter);
                }
            }
        }
    }
}
