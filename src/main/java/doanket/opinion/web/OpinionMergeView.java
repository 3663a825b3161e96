package doanket.opinion.web;

import doanket.opinion.MergeSheet;
import doanket.opinion.Merging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Petitions that were ticked in the list, to be merged. */
@Named
@RequestScoped
public class OpinionMergeView extends OpinionForm {

    @Inject
    private Merging merging;

    private MergeSheet sheet;

    public void load() {
        var ids = OpinionMergeServlet.lines(request());
        sheet = ids.isEmpty()
                ? new MergeSheet(List.of(), null, List.of())
                : merging.sheet(ids.get(0), ids.subList(1, ids.size()));
    }

    public MergeSheet getSheet() {
        return sheet;
    }

    /** One alone cannot be merged. */
    public boolean isFew() {
        return sheet.rows().size() < 2;
    }

    public String getText() {
        return typed("text", sheet.text());
    }

    public boolean isPlace(String place) {
        return typed("place", sheet.place()).equals(place);
    }

    /** Places of which nobody has said which one it is to be. */
    public boolean isPlaceAsked() {
        return sheet.place().isEmpty();
    }

    public boolean isTopic(String topic) {
        return typed("topic", sheet.rows().get(0).said().topic()).equals(topic);
    }
}
