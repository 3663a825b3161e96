package doanket.opinion;

import java.util.List;

/** Supervision of what bodies do, or criticism of what they draft; each has its forms (law on the Front, articles 27 and 34). */
public enum OversightKind {
    SUPERVISION(List.of("TEAM", "STUDY", "INSPECTORATE", "JOINED")),
    CRITICISM(List.of("CONFERENCE", "WRITTEN", "DIALOGUE"));

    private final List<String> forms;

    OversightKind(List<String> forms) {
        this.forms = forms;
    }

    public List<String> forms() {
        return forms;
    }

    /** What is unknown is supervision. */
    public static OversightKind of(String typed) {
        return "criticism".equalsIgnoreCase(typed) ? CRITICISM : SUPERVISION;
    }

    /** As it stands in addresses. */
    public String address() {
        return this == CRITICISM ? "criticism" : "supervision";
    }
}
