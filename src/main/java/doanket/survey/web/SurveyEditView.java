package doanket.survey.web;

import doanket.platform.VietnamTime;
import doanket.survey.PassRule;
import doanket.survey.PlaceLevel;
import doanket.survey.RoundDraft;
import doanket.survey.RoundWriting;
import doanket.survey.SurveyKit;
import doanket.survey.TypedRules;
import doanket.web.FormFields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A round to be prepared or changed; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class SurveyEditView extends SurveyForm {

    private static final int AVERAGES = 3;
    private static final int POSTING_DAYS = 10;
    private static final int LEAST_SHOWN = 30;

    @Inject
    private RoundWriting writing;

    private SurveyKit kit;
    private RoundDraft draft;

    public void load() {
        kit = writing.kit();
        boolean isNew = getId() == null || getId().isBlank();
        draft = isNew ? null : writing.draft(FormFields.id(getId()));
    }

    public SurveyKit getKit() {
        return kit;
    }

    public boolean isKnown() {
        return draft != null;
    }

    public long getVersion() {
        return isKnown() ? draft.version() : 0;
    }

    /** One draft for each round, and one for the next. */
    public String getDraft() {
        return "survey-" + (isKnown() ? getId() : "new");
    }

    public String getName() {
        return typed("name", isKnown() ? draft.terms().name() : "");
    }

    public String getBasis() {
        return typed("basis", isKnown() ? draft.terms().legalBasis() : "");
    }

    public String getFrom() {
        return typed("from", isKnown() ? told(draft.terms().days().from()) : "");
    }

    public String getUntil() {
        return typed("until", isKnown() ? told(draft.terms().days().until()) : "");
    }

    private static String told(LocalDate day) {
        return VietnamTime.told(day);
    }

    public String getPosting() {
        int days = isKnown() ? draft.terms().limits().postingDays() : POSTING_DAYS;
        return typed("posting", Integer.toString(days));
    }

    public String getLeast() {
        int least = isKnown() ? draft.terms().limits().leastShown() : LEAST_SHOWN;
        return typed("least", Integer.toString(least));
    }

    public String getQuestions() {
        return typed("questions", isKnown() ? draft.questions() : "");
    }

    public boolean isVillage() {
        var there = isKnown() ? draft.terms().limits().lowest().name() : PlaceLevel.VILLAGE.name();
        return typed("lowest", there).equals(PlaceLevel.VILLAGE.name());
    }

    public boolean isOfCampaign(String campaign) {
        var there = isKnown() && draft.terms().campaign() != null
                ? draft.terms().campaign().toString()
                : "";
        return typed("campaign", there).equals(campaign);
    }

    public boolean isLead(String lead) {
        return typed("lead", "").equals(lead);
    }

    public String getHouseholds() {
        return typed("households", least(PassRule.Kind.HOUSEHOLDS));
    }

    public String getOverall() {
        return typed("overall", least(PassRule.Kind.OVERALL));
    }

    private String least(PassRule.Kind kind) {
        return rules(kind).stream().findFirst().map(rule -> plain(rule.least())).orElse("");
    }

    private List<PassRule> rules(PassRule.Kind kind) {
        return isKnown()
                ? draft.rules().stream().filter(rule -> rule.kind() == kind).toList()
                : List.of();
    }

    /** Averages as they are there or were typed, and some to go on. */
    public List<TypedRules.Average> getAverages() {
        if (isRefused() && request().getParameter("name") != null) {
            return averages(request());
        }
        var averages = new ArrayList<TypedRules.Average>();
        rules(PassRule.Kind.AVERAGE).stream().map(SurveyEditView::average).forEach(averages::add);
        while (averages.size() < AVERAGES) {
            averages.add(new TypedRules.Average("", "", ""));
        }
        return averages;
    }

    private static TypedRules.Average average(PassRule rule) {
        return new TypedRules.Average(
                Integer.toString(rule.first()), Integer.toString(rule.last()), plain(rule.least()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static List<TypedRules.Average> averages(HttpServletRequest request) {
        var last = FormFields.all(request, "last");
        var least = FormFields.all(request, "share");
        var averages = new ArrayList<TypedRules.Average>();
        for (var first : FormFields.all(request, "first")) {
            int place = averages.size();
            averages.add(new TypedRules.Average(first, FormFields.at(last, place), FormFields.at(least, place)));
        }
        return averages;
    }
}
