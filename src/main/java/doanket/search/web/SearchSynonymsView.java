package doanket.search.web;

import doanket.search.Synonym;
import doanket.search.SynonymKeeping;
import doanket.web.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The abbreviations that a search understands. */
@Named
@RequestScoped
public class SearchSynonymsView extends FormPage {

    private static final Set<String> DONE = Set.of("done.added", "done.removed");

    @Inject
    private SynonymKeeping synonyms;

    private List<Synonym> rows;

    public void load() {
        rows = synonyms.all();
    }

    public List<Synonym> getRows() {
        return rows;
    }

    @Override
    protected Set<String> doneKeys() {
        return DONE;
    }
}
