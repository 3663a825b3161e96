package doanket.emulation;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The tables of a book as a workbook, as this reader may see them. */
@ApplicationScoped
@Transactional
public class EmulationWorkbooks {

    private final EmulationReading reading;
    private final Actor actor;

    protected EmulationWorkbooks() { // for the CDI proxy
        this(null, null);
    }

    @Inject
    EmulationWorkbooks(EmulationReading reading, Actor actor) {
        this.reading = reading;
        this.actor = actor;
    }

    @Allowed(value = Permission.CAMPAIGN_READ, of = ReadScopes.class)
    public byte[] table(UUID id) {
        return new RankBook(reading.book(id), actor.locale()).write();
    }
}
