package doanket.report;

import java.io.Serializable;
import java.util.List;

/** A set of indicators, with those a form has chosen of it. */
public record ChoosableSet(String name, List<ChoosableIndicator> indicators) implements Serializable {

    public long chosen() {
        return indicators.stream().filter(ChoosableIndicator::chosen).count();
    }
}
