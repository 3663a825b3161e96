package doanket.paper;

import java.io.Serializable;

/**
 * What a unit prints for itself on its papers: {@code issuerLines} one below the other, separated by line ends. {@code own} is
 * false for what is usual for units of its type; {@code seen} is the version that was read.
 */
public record IssuerForm(
        String family,
        String parentLine,
        String issuerLines,
        String symbol,
        String place,
        String archive,
        boolean own,
        long seen)
        implements Serializable {}
