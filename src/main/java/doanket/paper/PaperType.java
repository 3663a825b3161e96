package doanket.paper;

/**
 * A type of paper within its family: the abbreviation is printed in numbers and tells nothing else. {@code heading} is false
 * for letters (công văn), which show their subject below the number.
 */
public record PaperType(String family, String code, String name, String abbreviation, boolean heading) {}
