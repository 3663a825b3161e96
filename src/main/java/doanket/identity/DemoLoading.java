package doanket.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;

/** Loads all of the demo or nothing: a portal that is killed meanwhile begins anew at its next start. */
@ApplicationScoped
class DemoLoading {

    private final Instance<DemoData> parts;

    protected DemoLoading() { // for the CDI proxy
        this(null);
    }

    @Inject
    DemoLoading(Instance<DemoData> parts) {
        this.parts = parts;
    }

    @Transactional
    void load() {
        parts.stream().sorted(Comparator.comparingInt(DemoData::order)).forEach(DemoData::load);
    }
}
