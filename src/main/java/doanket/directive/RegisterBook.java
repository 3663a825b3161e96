package doanket.directive;

import java.io.Serializable;
import java.util.UUID;

/** A register in the list: of which issuer, type and period, the next number, and how many numbers are void or kept. */
public record RegisterBook(
        UUID id,
        UUID issuer,
        String issuerName,
        String type,
        String typeName,
        String period,
        int next,
        int reserved,
        int voided)
        implements Serializable {

    public int given() {
        return next - 1;
    }
}
