package doanket.directive.web;

import doanket.directive.DocumentTemplates;
import doanket.directive.TemplateCard;
import doanket.platform.Choice;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The Word template of an office: brought, looked at, given up. */
@Named
@ViewScoped
public class DirectiveTemplateView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/directive/template?faces-redirect=true&unit=";

    @Inject
    private DocumentTemplates templates;

    private String unit;
    private String done;

    private UUID office;
    private List<Choice> offices;
    private List<String> fields;
    private TemplateCard card;
    private transient Part file;

    public void load() {
        offices = templates.offices();
        office = Uuids.orNull(unit);
        if (office == null) {
            office = offices.stream()
                    .findFirst()
                    .orElseThrow(NotFoundException::new)
                    .id();
        }
        card = templates.card(office);
        fields = templates.fields().stream().map(field -> "{{" + field + "}}").toList();
    }

    public String bring() throws IOException {
        templates.bring(office, file == null ? "" : file.getSubmittedFileName(), content());
        return HERE + office + "&done=brought";
    }

    private byte[] content() throws IOException {
        if (file == null) {
            return new byte[0];
        }
        var in = file.getInputStream();
        return in.readNBytes(DocumentTemplates.LARGEST + 1);
    }

    public String drop() {
        templates.drop(office);
        return HERE + office + "&done=dropped";
    }

    public boolean isOffice(UUID other) {
        return other.equals(office);
    }

    public List<Choice> getOffices() {
        return offices;
    }

    public List<String> getFields() {
        return fields;
    }

    public TemplateCard getCard() {
        return card;
    }

    public String getDoneKey() {
        return DirectiveDone.key(done);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
