package doanket.search;

import doanket.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The kinds of objects that the features of this portal let be found. */
@ApplicationScoped
class Kinds {

    private final Instance<SearchKind> features;

    protected Kinds() { // for the CDI proxy
        this(null);
    }

    @Inject
    Kinds(Instance<SearchKind> features) {
        this.features = features;
    }

    /** Those of which the reader may open some. */
    List<SearchKind> of(SignedIn reader) {
        return features.stream()
                .filter(kind -> reader.may(kind.permission()))
                .sorted(Comparator.comparing(SearchKind::kind))
                .toList();
    }
}
