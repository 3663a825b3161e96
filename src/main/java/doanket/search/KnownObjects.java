package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.CurrentUser;
import doanket.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Objects of any feature by their keys or addresses, as far as the reader may open them; so features can link to what they do not know. */
@ApplicationScoped
@Transactional
public class KnownObjects {

    private static final String KNOWN = """
            select e.kind, e.id, e.title, e.visible_from, case ?6 when 'en' then c.name_en else c.name_vi end
            from unnest(cast(?1 as text[]), cast(?2 as text[])) as asked (kind, id)
            join search_entry e on e.kind = asked.kind and e.id = cast(asked.id as uuid)
            left join search_called c on c.kind = e.kind and c.category = e.category
            where e.kind = any (cast(?3 as text[]))
            and e.readers && cast(?4 as text[])
            and e.visible_from <= ?5
            and (e.visible_until is null or e.visible_until > ?5)
            order by e.visible_from desc, e.id""";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Kinds kinds;
    private final CurrentUser user;
    private final Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    protected KnownObjects() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    KnownObjects(Kinds kinds, CurrentUser user, Clock clock) {
        this.kinds = kinds;
        this.user = user;
        this.clock = clock;
    }

    /** Those of the objects that the reader may open, the newest first. One statement, none for no keys. */
    @Allowed(Permission.SIGNED_IN)
    public List<KnownObject> of(Collection<ObjectKey> keys) {
        return keys.isEmpty() || user.find().isEmpty() ? List.of() : known(List.copyOf(keys));
    }

    /** The object whose page has that address, wherever the address was copied from; nothing where the reader may not open it. */
    @Allowed(Permission.SIGNED_IN)
    public Optional<KnownObject> at(String address) {
        var typed = address == null ? "" : address.strip();
        var keys = ID.matcher(typed)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .flatMap(id -> kinds.of(user.get()).stream()
                        .filter(kind -> typed.contains(kind.address(id)))
                        .map(kind -> new ObjectKey(kind.kind(), id)))
                .toList();
        return of(keys).stream().findFirst();
    }

    private List<KnownObject> known(List<ObjectKey> keys) {
        var reader = user.get();
        var readable = kinds.of(reader);
        var byName = readable.stream().collect(Collectors.toMap(SearchKind::kind, Function.identity()));
        var locale = reader.reading().language().locale();
        List<?> rows = entityManager
                .createNativeQuery(KNOWN)
                .setParameter(1, array(keys, ObjectKey::kind))
                .setParameter(2, array(keys, key -> key.id().toString()))
                .setParameter(3, array(readable, SearchKind::kind))
                .setParameter(4, EntryRepository.array(Readers.of(reader, readable)))
                .setParameter(5, Timestamp.from(clock.instant()))
                .setParameter(6, locale.getLanguage())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> known(
                        byName.get((String) row[0]),
                        row,
                        row[4] == null ? byName.get((String) row[0]).label(locale) : (String) row[4]))
                .toList();
    }

    private static KnownObject known(SearchKind kind, Object[] row, String label) {
        var id = (UUID) row[1];
        return new KnownObject(
                kind.kind(), id, (String) row[2], label, kind.address(id), ((Timestamp) row[3]).toInstant());
    }

    private static <T> String array(Collection<T> items, Function<T, String> form) {
        return EntryRepository.array(items.stream().map(form).toList());
    }
}
