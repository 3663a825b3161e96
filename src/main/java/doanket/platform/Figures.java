package doanket.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All figures of this node, in the text format of Prometheus. */
@ApplicationScoped
public class Figures {

    @Inject
    private Instance<FigureSource> sources;

    /** One line for each figure, and before the first of a name what it is. */
    public String text() {
        boolean up = PortalDatabase.answers();
        var state = Figure.gauge("doanket_database_up", "Whether the database answers.", up ? 1 : 0);
        var rest = sources.stream()
                .filter(source -> up || !source.asksTheDatabase())
                .flatMap(source -> source.figures().stream());
        return write(Stream.concat(Stream.of(state), rest).toList());
    }

    static String write(List<Figure> figures) {
        var text = new StringBuilder();
        var last = "";
        for (var figure : figures) {
            if (!figure.name().equals(last)) {
                last = figure.name();
                text.append("# HELP ")
                        .append(last)
                        .append(' ')
                        .append(figure.help())
                        .append('\n');
                text.append("# TYPE ").append(last).append(' ');
                text.append(figure.kind().name().toLowerCase(Locale.ROOT)).append('\n');
            }
            text.append(last);
            if (!figure.label().isEmpty()) {
                text.append('{').append(figure.label()).append('}');
            }
            text.append(' ').append(plain(figure.value())).append('\n');
        }
        return text.toString();
    }

    private static String plain(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : "NaN";
    }
}
