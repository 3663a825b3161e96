package doanket.paper;

import java.util.List;

/**
 * What stands above a paper and how large its parts are. {@code rightLines} are the lines at the right, the first in the size
 * of the nation's name, the others in that of the motto; the last has a rule below. {@code star} stands below the issuer;
 * where it is empty there is a short rule. {@code numberLabel} is printed before the number as it is ("Số: " or "Số ");
 * {@code endMark} closes the text; {@code recipientEnd} ends each line of the recipients but the last.
 */
public record PaperLayout(
        List<String> rightLines,
        String star,
        String numberLabel,
        String endMark,
        String recipientEnd,
        boolean purposesShort,
        PaperMargins margins,
        PaperSizes sizes) {}
