package doanket.directive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper in a list: the columns of NĐ 42/2022, and for what is not issued yet who changed it last. {@code unconfirmed}: it
 * waits for one of the reader's own units to confirm.
 */
public record DocumentRow(
        UUID id,
        String typeName,
        String issuerName,
        String code,
        LocalDate issuedOn,
        String excerpt,
        DocumentState state,
        boolean unconfirmed,
        Instant changedAt,
        String changedBy)
        implements Serializable {}
