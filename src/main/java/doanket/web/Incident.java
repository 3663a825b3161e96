package doanket.web;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives something unexpected a short name, which the user can read out and the administrator finds in the log. */
final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;

    private Incident() {}

    /** Writes it to the log under its new name. */
    static String of(Throwable thrown, String address) {
        var name = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(letter -> name.append(LETTERS.charAt(letter)));
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + name + " at " + address.replaceAll("\\p{Cntrl}", "?"));
        return name.toString();
    }
}
