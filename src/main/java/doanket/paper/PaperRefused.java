package doanket.paper;

import doanket.platform.BusinessException;

/** What the printing of papers refuses, and why. */
public class PaperRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    PaperRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static PaperRefused printingBusy() {
        return new PaperRefused("refused.printingBusy");
    }

    static PaperRefused noFamily() {
        return new PaperRefused("refused.noFamily");
    }

    static PaperRefused issuerLines(int most) {
        return new PaperRefused("refused.issuerLines", most);
    }

    static PaperRefused noSymbol() {
        return new PaperRefused("refused.noSymbol");
    }

    static PaperRefused tooLong(int most, int given) {
        return new PaperRefused("refused.tooLong", most, given);
    }

    static PaperRefused noTemplate() {
        return new PaperRefused("refused.noTemplate");
    }

    static PaperRefused unknownField(String field) {
        return new PaperRefused("refused.unknownField", field);
    }

    static PaperRefused nameMissing() {
        return new PaperRefused("refused.nameMissing");
    }

    static PaperRefused rightLines(int most) {
        return new PaperRefused("refused.rightLines", most);
    }

    static PaperRefused clauseStyles() {
        return new PaperRefused("refused.clauseStyles");
    }

    static PaperRefused pattern() {
        return new PaperRefused("refused.pattern");
    }

    static PaperRefused patternWithoutType() {
        return new PaperRefused("refused.patternWithoutType");
    }

    static PaperRefused numbers(int count, int least, int most) {
        return new PaperRefused("refused.numbers", count, least, most);
    }

    static PaperRefused typeCode() {
        return new PaperRefused("refused.typeCode");
    }

    static PaperRefused familyTaken(String code) {
        return new PaperRefused("refused.familyTaken", code);
    }

    static PaperRefused typeTaken(String code) {
        return new PaperRefused("refused.typeTaken", code);
    }

    static PaperRefused abbreviation() {
        return new PaperRefused("refused.abbreviation");
    }

    static PaperRefused changedMeanwhile() {
        return new PaperRefused("refused.changedMeanwhile");
    }
}
