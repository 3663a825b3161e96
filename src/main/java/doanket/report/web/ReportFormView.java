package doanket.report.web;

import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import doanket.report.AskedSection;
import doanket.report.ChoosableIndicator;
import doanket.report.FormCare;
import doanket.report.FormReading;
import doanket.report.FormSheet;
import doanket.report.PeriodKind;
import doanket.web.FormFields;
import doanket.web.FormRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Making or changing a form; what was typed and refused still stands in its fields. */
@Named
@RequestScoped
public class ReportFormView extends ReportPage {

    private static final int FREE = 2;

    @Inject
    private FormReading reading;

    private FormSheet sheet;

    public void load() {
        var id = getId();
        boolean isNew = id == null || isRefused() && typed("do", "").equals("make");
        sheet = isNew ? reading.blank(id == null ? Uuids.next() : Uuids.orNull(id)) : reading.sheet(Uuids.orNull(id));
    }

    public FormSheet getSheet() {
        return sheet;
    }

    public FormCare getCare() {
        return sheet.isBlank() ? FormCare.USUAL : sheet.terms().care();
    }

    public List<PeriodKind> getKinds() {
        return List.of(PeriodKind.values());
    }

    /** Whether what was refused may be had after all. */
    public boolean isAskedAlready() {
        return isRefused() && FormRefusal.isFor(request(), "refused.askedAlready");
    }

    /** What was typed, or what stands there. */
    public String typed(String field, Object there) {
        var typed = isRefused() ? request().getParameter(field) : null;
        return typed != null ? typed : there == null ? "" : there.toString();
    }

    public String day(String field, LocalDate there) {
        return typed(field, VietnamTime.told(there));
    }

    public boolean isChosen(String field, String key, String there) {
        return key.equals(typed(field, there));
    }

    /** The month is what offices mostly ask for. */
    public boolean isKind(PeriodKind kind) {
        var there = sheet.isBlank() ? PeriodKind.MONTH : sheet.terms().times().kind();
        return kind.name().equals(typed("kind", there));
    }

    public boolean isTicked(ChoosableIndicator one) {
        return isTyped()
                ? FormFields.all(request(), "indicator").contains(one.id().toString())
                : one.chosen();
    }

    public boolean isRequired(ChoosableIndicator one) {
        return isTyped()
                ? FormFields.all(request(), "required").contains(one.id().toString())
                : one.required();
    }

    public String partOf(ChoosableIndicator one) {
        int place =
                isTyped() ? FormFields.all(request(), "row").indexOf(one.id().toString()) : -1;
        return place < 0 ? one.partOf() : FormFields.at(FormFields.all(request(), "part-of"), place);
    }

    private boolean isTyped() {
        return isRefused() && request().getParameter("name") != null;
    }

    /** Those that are there or were typed, and some to go on. */
    public List<AskedSection> getSections() {
        var sections = new ArrayList<AskedSection>();
        var titles = FormFields.all(request(), "title");
        if (isTyped()) {
            var keys = FormFields.all(request(), "section");
            for (int row = 0; row < titles.size(); row++) {
                sections.add(new AskedSection(Uuids.orNull(FormFields.at(keys, row)), titles.get(row)));
            }
        } else if (!sheet.isBlank()) {
            sections.addAll(sheet.terms().content().sections());
        }
        for (int free = 0; free < FREE; free++) {
            sections.add(new AskedSection(Uuids.next(), ""));
        }
        return sections;
    }
}
