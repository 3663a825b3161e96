package doanket.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a password must be: 10 characters of all four classes, or a passphrase of 16; no part of the user name; not one of
 * those everybody tries first. Source: the defaults of the domain reference, section 7.
 */
final class PasswordPolicy {

    static final int SHORTEST = 10;
    static final int PASSPHRASE = 16;
    static final int LONGEST = 200;

    private static final int TELLING_PART = 3;

    private static final Set<String> COMMON = Set.of(
            "password", "matkhau", "123456", "12345678", "qwerty", "abc123", "iloveyou", "admin", "vietnam", "doanket");

    private record Rule(String messageKey, BiPredicate<String, String> broken) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "refused.passwordLength",
                    (password, user) -> password.length() < SHORTEST || password.length() > LONGEST),
            new Rule(
                    "refused.passwordClasses",
                    (password, user) -> password.length() < PASSPHRASE && classesOf(password) < 4),
            new Rule("refused.passwordHasUserName", PasswordPolicy::tellsTheUserName),
            new Rule("refused.passwordCommon", (password, user) -> isCommon(password)));

    private PasswordPolicy() {}

    static void check(String password, String username) {
        for (var rule : RULES) {
            if (rule.broken().test(password, username)) {
                throw new IdentityRefused(rule.messageKey());
            }
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
