package doanket.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes on paper: twelve signs in groups of four, sixty random bits, each good for one sign-in. Only their digest is kept. */
final class RecoveryCode {

    static final int COUNT = 10;

    private static final int GROUP = 4;
    private static final int SIGNS = 12;

    private RecoveryCode() {}

    static List<String> fresh() {
        return Stream.generate(() -> FactorCode.signs(SIGNS))
                .map(signs -> String.join(
                        "-", signs.substring(0, GROUP), signs.substring(GROUP, 2 * GROUP), signs.substring(2 * GROUP)))
                .distinct()
                .limit(COUNT)
                .toList();
    }

    /** However it was typed: small or capital letters, with or without its lines. */
    static String hash(String typed) {
        var signs = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
