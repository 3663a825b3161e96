package doanket.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/** Identity from birth, so that an aggregate equals itself before and after it is stored. */
@MappedSuperclass
public abstract class AggregateRoot {

    @Id
    private UUID id = Uuids.next();

    @Version
    @Column(nullable = false)
    private long version;

    protected AggregateRoot() {}

    /** For an aggregate whose id was given out before, so that a form sent twice makes one. */
    protected AggregateRoot(UUID id) {
        this.id = Objects.requireNonNull(id);
    }

    protected final UUID id() {
        return id;
    }

    protected final long version() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof AggregateRoot that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
