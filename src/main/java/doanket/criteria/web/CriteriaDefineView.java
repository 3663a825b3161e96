package doanket.criteria.web;

import doanket.criteria.CriterionInfo;
import doanket.criteria.Direction;
import doanket.criteria.FigureText;
import doanket.criteria.IndicatorForm;
import doanket.criteria.IndicatorForms;
import doanket.criteria.SetSheet;
import doanket.criteria.SumRule;
import doanket.criteria.ValueType;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.web.FormFields;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** An indicator to be added or corrected. */
@Named
@ViewScoped
public class CriteriaDefineView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatorForms service;

    @Inject
    private transient HttpServletRequest request;

    private UUID set;
    private UUID id;
    private long version;
    private List<CriterionInfo> criteria;
    private String criterion;
    private String criterionCode;
    private String criterionName;
    private String code;
    private String name;
    private ValueType type = ValueType.PERCENT;
    private String unit;
    private Direction direction = Direction.AT_LEAST;
    private boolean spares;
    private SumRule sum = SumRule.NONE;
    private String lowest;
    private String highest;
    private String note;
    private String from;

    @PostConstruct
    void load() {
        set = FormFields.id(request.getParameter("set"));
        criteria = service.criteria(set);
        var asked = request.getParameter("id");
        if (asked != null) {
            id = FormFields.id(asked);
            fill(service.line(set, id));
        } else if (!criteria.isEmpty()) {
            criterion = criteria.get(criteria.size() - 1).id().toString();
        }
    }

    private void fill(SetSheet.Line line) {
        var known = line.indicator();
        code = known.code();
        name = known.name();
        type = known.type();
        unit = known.unit();
        direction = known.direction();
        spares = known.mayNotApply();
        sum = known.sum();
        lowest = FigureText.limitTold(known.lowest(), type);
        highest = FigureText.limitTold(known.highest(), type);
        note = line.life().note();
        from = VietnamTime.told(line.life().from());
        version = line.life().version();
    }

    public String save() {
        var rules = new IndicatorForm.Rules(type, unit, direction, spares, sum, lowest, highest, note);
        var form = new IndicatorForm(
                Uuids.parse(criterion).orElse(null),
                criterionCode,
                criterionName,
                code,
                name,
                rules,
                TypedDay.of(from),
                version);
        var saved = service.save(set, id, form);
        return "/criteria/indicator?faces-redirect=true&set=" + set + "&id=" + saved + "&done=1";
    }

    public boolean isKnown() {
        return id != null;
    }

    /** One draft for each indicator, and one for the next of the set. */
    public String getDraft() {
        return "indicator-" + (id == null ? set : id);
    }

    public UUID getSet() {
        return set;
    }

    public UUID getId() {
        return id;
    }

    public List<CriterionInfo> getCriteria() {
        return criteria;
    }

    public ValueType[] getTypes() {
        return ValueType.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public SumRule[] getSums() {
        return SumRule.values();
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getCriterionCode() {
        return criterionCode;
    }

    public void setCriterionCode(String criterionCode) {
        this.criterionCode = criterionCode;
    }

    public String getCriterionName() {
        return criterionName;
    }

    public void setCriterionName(String criterionName) {
        this.criterionName = criterionName;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ValueType getType() {
        return type;
    }

    public void setType(ValueType type) {
        this.type = type;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public boolean isSpares() {
        return spares;
    }

    public void setSpares(boolean spares) {
        this.spares = spares;
    }

    public SumRule getSum() {
        return sum;
    }

    public void setSum(SumRule sum) {
        this.sum = sum;
    }

    public String getLowest() {
        return lowest;
    }

    public void setLowest(String lowest) {
        this.lowest = lowest;
    }

    public String getHighest() {
        return highest;
    }

    public void setHighest(String highest) {
        this.highest = highest;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
