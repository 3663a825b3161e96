package doanket.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be: as long and of as many classes as the installation demands, or a passphrase; no part of the user
 * name; not one of those everybody tries first. Source: the domain reference, section 7.
 */
final class PasswordPolicy {

    private static final int TELLING_PART = 3;

    private static final Set<String> COMMON = Set.of(
            "password", "matkhau", "123456", "12345678", "qwerty", "abc123", "iloveyou", "admin", "vietnam", "doanket");

    private PasswordPolicy() {}

    static void check(String password, String username, PasswordProfile profile) {
        if (password.length() < profile.shortest() || password.length() > PasswordProfile.LONGEST) {
            throw IdentityRefused.passwordLength(profile.shortest(), PasswordProfile.LONGEST);
        }
        if (password.length() < profile.passphrase() && classesOf(password) < profile.classes()) {
            throw IdentityRefused.passwordClasses(profile.classes(), profile.passphrase());
        }
        if (tellsTheUserName(password, username)) {
            throw new IdentityRefused("refused.passwordHasUserName");
        }
        if (isCommon(password)) {
            throw new IdentityRefused("refused.passwordCommon");
        }
    }

    private static long classesOf(String password) {
        return List.<java.util.function.IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        character -> !Character.isLetterOrDigit(character))
                .stream()
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
    }

    private static boolean tellsTheUserName(String password, String username) {
        var plain = plain(password);
        return List.of(username.split("[._-]")).stream()
                .filter(part -> part.length() > TELLING_PART)
                .anyMatch(part -> plain.contains(plain(part)));
    }

    private static boolean isCommon(String password) {
        var letters = plain(password).replaceAll("[^a-z0-9]", "");
        return COMMON.contains(letters) || COMMON.contains(letters.replaceAll("[0-9]+$", ""));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
    }
}
