package doanket.organisation;

import java.util.regex.Pattern;

/** How somebody is reached, in the form in which it is kept; nothing typed is nothing. */
record Contact(String email, String phone) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"']{1,64}@[^@\\s<>\"']+\\.[^@\\s<>\"'.]{2,}");
    private static final int EMAIL_MAX = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");

    /** Refuses what is no address and no number. */
    static Contact of(String typedEmail, String typedPhone) {
        var email = XlsxFile.tidy(typedEmail);
        var phone = digits(typedPhone);
        if (!isEmail(email)) {
            throw OrganisationRefused.emailShape();
        }
        if (!isPhone(phone)) {
            throw OrganisationRefused.phoneShape();
        }
        return new Contact(email.isEmpty() ? null : email, phone.isEmpty() ? null : phone);
    }

    /** Without the spaces, dots and hyphens that make a number readable. */
    static String digits(String typed) {
        return XlsxFile.tidy(typed).replaceAll("[ .()-]", "");
    }

    static boolean isEmail(String text) {
        return text.isEmpty()
                || text.length() <= EMAIL_MAX && EMAIL.matcher(text).matches();
    }

    static boolean isPhone(String digits) {
        return digits.isEmpty() || PHONE.matcher(digits).matches();
    }
}
