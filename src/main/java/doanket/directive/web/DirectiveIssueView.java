package doanket.directive.web;

import doanket.directive.DocumentIssuing;
import doanket.directive.DocumentView;
import doanket.directive.IssueSheet;
import doanket.directive.NumberWish;
import doanket.platform.TypedDay;
import doanket.platform.Uuids;
import doanket.platform.VietnamTime;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The clerk's desk for one paper: number and issue it, or give it back; later correct its number or withdraw it. */
@Named
@ViewScoped
public class DirectiveIssueView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String THERE = "/directive/view?faces-redirect=true&id=";

    @Inject
    private DocumentIssuing issuing;

    private String id;
    private IssueSheet sheet;

    private Integer number;
    private String day;
    private String gapReason;
    private String returnReason;
    private Integer otherNumber;
    private String numberReason;
    private String withdrawReason;
    private boolean badDay;

    public void load() {
        sheet = issuing.sheet(Uuids.orNull(id));
        if (day == null) {
            day = VietnamTime.told(sheet.paper().receipts().today());
        }
    }

    public String issue() {
        badDay = TypedDay.isBad(day);
        if (badDay) {
            return null;
        }
        issuing.issue(paper().id(), new NumberWish(number, TypedDay.of(day), gapReason));
        return there("issued");
    }

    public String refuse() {
        issuing.refuse(paper().id(), returnReason);
        return there("refused");
    }

    public String renumber() {
        issuing.correctNumber(paper().id(), otherNumber, numberReason);
        return there("renumbered");
    }

    public String withdraw() {
        issuing.withdraw(paper().id(), withdrawReason);
        return there("withdrawn");
    }

    private String there(String done) {
        return THERE + paper().id() + "&done=" + done;
    }

    private DocumentView paper() {
        return sheet.paper();
    }

    public IssueSheet getSheet() {
        return sheet;
    }

    public boolean isBadDay() {
        return badDay;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getGapReason() {
        return gapReason;
    }

    public void setGapReason(String gapReason) {
        this.gapReason = gapReason;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }

    public Integer getOtherNumber() {
        return otherNumber;
    }

    public void setOtherNumber(Integer otherNumber) {
        this.otherNumber = otherNumber;
    }

    public String getNumberReason() {
        return numberReason;
    }

    public void setNumberReason(String numberReason) {
        this.numberReason = numberReason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
