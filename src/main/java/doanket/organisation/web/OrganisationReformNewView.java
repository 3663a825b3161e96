package doanket.organisation.web;

import doanket.organisation.ReformKind;
import doanket.organisation.ReformWish;
import doanket.organisation.Reforms;
import doanket.organisation.UnitPlace;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A decision that changes units, as it is prepared: on what ground, which units, and what comes after them. */
@Named
@ViewScoped
public class OrganisationReformNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reforms service;

    @Inject
    private transient HttpServletRequest request;

    private UUID id;
    private long version;
    private ReformKind kind;
    private String decision;
    private LocalDate decidedOn;
    private LocalDate from;
    private boolean carriesPosts = true;
    private UnitPlace unit;
    private UnitPlace there;
    private String name;
    private String code;
    private String kept;
    private boolean restored;
    private final List<ReformLineForm> lines = new ArrayList<>();
    private final List<ReformHeirForm> heirs = new ArrayList<>();
    private List<ReformShareForm> shares = List.of();

    @PostConstruct
    void load() {
        if (request.getParameter("id") != null) {
            loadPlan(Asked.id(request, "id"));
            return;
        }
        var asked = Asked.text(request, "kind");
        kind = service.kinds().stream()
                .filter(one -> one.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void loadPlan(UUID asked) {
        var plan = service.planned(asked);
        var wish = plan.wish();
        id = asked;
        version = plan.version();
        kind = wish.kind();
        decision = wish.decision();
        decidedOn = wish.decidedOn();
        from = wish.from();
        carriesPosts = wish.carriesPosts();
        var places = service.places(wish.units());
        heirs.addAll(ReformHeirForm.all(wish.heirs(), places));
        lines.addAll(ReformLineForm.all(wish.lines(), places));
        share(wish.shares());
    }

    /** One unit is split at a time; of the others nothing is asked. */
    private void share(List<ReformWish.Share> planned) {
        var split = isSplitting() ? lines.stream().limit(1).toList() : List.<ReformLineForm>of();
        shares = ReformShareForm.all(split, planned, beneath -> service.beneath(beneath, from));
    }

    private List<ReformWish.Share> shared() {
        return shares.stream().flatMap(ReformShareForm::wanted).toList();
    }

    public List<UnitPlace> named(String typed) {
        return service.named(typed);
    }

    /** Stays on this page: more may follow. The only unit that comes after is the one that takes over. */
    public void addUnit() {
        if (unit != null && lines.stream().noneMatch(line -> line.getPlace().equals(unit))) {
            lines.add(new ReformLineForm(unit, heirs.size() == 1 ? heirs.get(0).key() : null));
            share(shared());
        }
        unit = null;
    }

    public void dropUnit(UUID id) {
        lines.removeIf(line -> line.getPlace().id().equals(id));
        share(shared());
    }

    /** One that is there, or one to be founded; both, if both were typed. */
    public void addHeir() {
        if (there != null
                && heirs.stream().noneMatch(heir -> heir.key().equals(there.id().toString()))) {
            heirs.add(ReformHeirForm.there(there));
        }
        if (isTyped(name) && isTyped(code)) {
            heirs.add(ReformHeirForm.founded(Uuids.next(), name.strip(), code.strip()));
            name = null;
            code = null;
        }
        there = null;
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    public void dropHeir(String key) {
        heirs.removeIf(heir -> heir.key().equals(key));
        shares.stream().filter(share -> key.equals(share.getHeir())).forEach(share -> share.setHeir(null));
    }

    /** What was picked and not added counts as well. */
    public String plan() {
        addHeir();
        addUnit();
        var form = getDraft();
        if (id == null) {
            id = service.plan(wish());
        } else {
            service.change(id, version, wish());
        }
        Told.saved("reform.planned", form);
        return "/organisation/reform?faces-redirect=true&id=" + id;
    }

    private ReformWish wish() {
        return new ReformWish(
                kind,
                decision,
                decidedOn,
                from,
                carriesPosts,
                heirs.stream().map(ReformHeirForm::wanted).toList(),
                lines.stream().map(ReformLineForm::wanted).toList(),
                shared());
    }

    /** The draft of this form gave back the lists of a page that is gone. Units are looked up again, for what comes from a browser may name any. */
    public void again() {
        var given = ReformKept.read(kept);
        var places = service.places(given.units());
        heirs.clear();
        heirs.addAll(given.heirs(places));
        lines.clear();
        lines.addAll(given.lines(places));
        share(List.of());
        restored = true;
    }

    public String getKept() {
        return ReformKept.text(heirs, lines);
    }

    public void setKept(String kept) {
        this.kept = kept;
        restored = false;
    }

    /** True on the one page that shows what the draft gave back; its rows are not filled yet. */
    public boolean isRestored() {
        return restored;
    }

    public String getDraft() {
        return "reform-" + (id == null ? kind.name().toLowerCase(Locale.ROOT) : id.toString());
    }

    /** Where whoever gives up typing goes back to. */
    public String getBack() {
        return id == null ? "/organisation/reforms" : "/organisation/reform?id=" + id;
    }

    public ReformKind getKind() {
        return kind;
    }

    public boolean isWithHeirs() {
        return kind.hasHeirs();
    }

    public boolean isSplitting() {
        return kind == ReformKind.SPLIT;
    }

    /** Asked once there is a choice. */
    public boolean isSharing() {
        return heirs.size() > 1 && !shares.isEmpty();
    }

    public boolean isRenaming() {
        return kind == ReformKind.RENAMED;
    }

    public List<ReformLineForm> getLines() {
        return lines;
    }

    public List<ReformShareForm> getShares() {
        return shares;
    }

    public List<ReformHeirForm> getHeirs() {
        return heirs;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isCarriesPosts() {
        return carriesPosts;
    }

    public void setCarriesPosts(boolean carriesPosts) {
        this.carriesPosts = carriesPosts;
    }

    public UnitPlace getUnit() {
        return unit;
    }

    public void setUnit(UnitPlace unit) {
        this.unit = unit;
    }

    public UnitPlace getThere() {
        return there;
    }

    public void setThere(UnitPlace there) {
        this.there = there;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
