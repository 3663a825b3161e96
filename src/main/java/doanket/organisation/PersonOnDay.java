package doanket.organisation;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person as he or she is named on a certain day: the main post held then with its unit (empty and null for none), and the
 * place in protocol order, the lower the earlier.
 */
public record PersonOnDay(UUID id, String fullName, String post, UUID unit, int rank) implements Serializable {}
