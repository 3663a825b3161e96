package doanket.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where what stands in reports is kept. */
@ApplicationScoped
class Pages {

    private final CellRepository cells;
    private final TextRepository texts;

    protected Pages() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    Pages(CellRepository cells, TextRepository texts) {
        this.cells = cells;
        this.texts = texts;
    }

    CellRepository cells() {
        return cells;
    }

    TextRepository texts() {
        return texts;
    }
}
