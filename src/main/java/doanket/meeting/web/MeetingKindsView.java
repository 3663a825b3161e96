package doanket.meeting.web;

import doanket.meeting.KindLine;
import doanket.meeting.MeetingKinds;
import doanket.platform.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** The kinds of meetings: what there is, one of them to be renamed, and a new one. */
@Named
@ViewScoped
public class MeetingKindsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "/meeting/kinds?faces-redirect=true&done=1";

    @Inject
    private MeetingKinds service;

    @Inject
    private transient HttpServletRequest request;

    private List<KindLine> lines;
    private boolean done;
    private String code;
    private String nameVi;
    private String nameEn;

    @PostConstruct
    void load() {
        done = request.getParameter("done") != null;
        lines = service.kinds();
        code = request.getParameter("code");
        if (code != null) {
            var chosen = lines.stream()
                    .filter(line -> line.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            nameVi = chosen.nameVi();
            nameEn = chosen.nameEn();
        }
    }

    public String save() {
        if (code == null) {
            service.add(nameVi, nameEn);
        } else {
            service.rename(code, nameVi, nameEn);
        }
        return DONE;
    }

    public String retire(String kind) {
        service.retire(kind);
        return DONE;
    }

    public String reopen(String kind) {
        service.reopen(kind);
        return DONE;
    }

    public boolean isKnown() {
        return code != null;
    }

    public List<KindLine> getLines() {
        return lines;
    }

    public boolean isDone() {
        return done;
    }

    public String getNameVi() {
        return nameVi;
    }

    public void setNameVi(String nameVi) {
        this.nameVi = nameVi;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
