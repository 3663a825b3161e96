package doanket.paper;

/** How somebody signs within a family: {@code TM.}, {@code T/L} … ; {@code printed} is empty for the head in his or her own name. */
public record SignForm(String family, String code, String printed, String label) {}
