package doanket.organisation.web;

import doanket.organisation.CatalogueAdministration;
import doanket.organisation.CatalogueKind;
import doanket.organisation.CatalogueWord;
import doanket.platform.NotFoundException;
import doanket.platform.VietnamTime;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four catalogues: their entries, one of them to be corrected, and a new one. */
@Named
@ViewScoped
public class OrganisationCatalogueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueAdministration service;

    @Inject
    private transient HttpServletRequest request;

    private CatalogueKind kind;
    private List<Line> lines;
    private String code;
    private boolean known;
    private long uses;
    private long seen;
    private String nameVi;
    private String nameEn;
    private String shortVi;
    private String unitType;
    private boolean territorial;
    private int rank;
    private LocalDate from;
    private LocalDate to;

    /** One entry as a line of text. */
    public record Line(CatalogueWord word, String from, String to) implements Serializable {}

    @PostConstruct
    void load() {
        kind = kind(Asked.text(request, "kind"));
        var words = service.words(kind);
        lines = words.stream()
                .map(word -> new Line(word, VietnamTime.told(word.from()), VietnamTime.told(word.to())))
                .toList();
        var asked = Asked.text(request, "code");
        if (!asked.isEmpty()) {
            fill(words.stream()
                    .filter(word -> word.code().equals(asked))
                    .findFirst()
                    .orElseThrow(NotFoundException::new));
        }
    }

    private static CatalogueKind kind(String asked) {
        return Arrays.stream(CatalogueKind.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(CatalogueKind.LEVELS);
    }

    private void fill(CatalogueWord word) {
        known = true;
        seen = word.seen();
        code = word.code();
        nameVi = word.nameVi();
        nameEn = word.nameEn();
        shortVi = word.shortVi();
        unitType = word.unitType();
        territorial = word.territorial();
        rank = word.rank();
        from = word.from();
        to = word.to();
        uses = service.uses(kind, code);
    }

    public String save() {
        var word = typed();
        if (known) {
            service.correct(kind, word);
        } else {
            service.add(kind, word);
        }
        return again("catalogue.saved");
    }

    public String retire() {
        service.retire(kind, typed());
        return again("catalogue.retired");
    }

    private CatalogueWord typed() {
        return new CatalogueWord(code, nameVi, nameEn, rank, shortVi, unitType, territorial, from, to, seen);
    }

    private String again(String said) {
        Told.saved(said, getDraft());
        return "/organisation/catalogue?faces-redirect=true&kind=" + getKindName();
    }

    /** One draft for each entry, and one for the next. */
    public String getDraft() {
        return "catalogue-" + getKindName() + (known ? "-" + code.toLowerCase(Locale.ROOT) : "");
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getKindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public boolean isOf(String name) {
        return kind.name().equalsIgnoreCase(name);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Where the entry is used today. */
    public long getUses() {
        return uses;
    }

    public boolean isKnown() {
        return known;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getShortVi() {
        return shortVi;
    }

    public void setShortVi(String shortVi) {
        this.shortVi = shortVi;
    }

    public String getUnitType() {
        return unitType;
    }

    public void setUnitType(String unitType) {
        this.unitType = unitType;
    }

    public boolean isTerritorial() {
        return territorial;
    }

    public void setTerritorial(boolean territorial) {
        this.territorial = territorial;
    }

    public int getRank() {
        return rank;
    }

    public void setRank(int rank) {
        this.rank = rank;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
