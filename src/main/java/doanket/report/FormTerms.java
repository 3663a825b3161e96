package doanket.report;

import java.io.Serializable;

/** All that is said about a form: its name, a note to those who answer, when, by whom, what, and how it looks after the answers. */
public record FormTerms(String name, String note, FormTimes times, AskedUnits asked, FormContent content, FormCare care)
        implements Serializable {

    /** With the usual care. */
    public FormTerms(String name, String note, FormTimes times, AskedUnits asked, FormContent content) {
        this(name, note, times, asked, content, FormCare.USUAL);
    }
}
