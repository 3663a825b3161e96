package doanket.paper.web;

import doanket.paper.FamilyKeeping;
import doanket.paper.FamilySheet;
import doanket.paper.TypeForm;
import doanket.web.FormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** One family of papers and its types: what counts, or what was typed and refused. */
@Named
@RequestScoped
public class PaperFamiliesView extends FormPage {

    private static final TypeForm NEW = new TypeForm("", "", "", "", true, 0, false, -1);

    @Inject
    private FamilyKeeping families;

    private FamilySheet sheet;
    private String type;

    public void load() {
        sheet = families.sheet(getId());
    }

    @Override
    protected Set<String> doneKeys() {
        return Set.of("done.saved", "done.type");
    }

    public FamilySheet getSheet() {
        return sheet;
    }

    /** The type to be changed, or an empty one to be added. */
    public TypeForm getOne() {
        return sheet.types().stream()
                .filter(known -> known.code().equals(typed("typeCode", type)))
                .findFirst()
                .orElse(NEW);
    }

    /** Whether a box is ticked: as it was sent, where its form was refused, or as it stands. */
    public boolean isTicked(String box, String field, boolean there) {
        boolean sent = isRefused() && request().getParameter(field) != null;
        return sent ? request().getParameter(box) != null : there;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
