package doanket.identity;

import java.util.Optional;

/** Finds, for the key of an object, what the permission check has to know about it. A feature writes one per aggregate. */
public interface ScopeSource {

    /** Returns nothing where there is no such object. The key is the first argument of the guarded method. */
    Optional<Scope> scopeOf(Object key);

    /** Stands for "no object": the permission must be held somewhere. */
    final class Anywhere implements ScopeSource {
        @Override
        public Optional<Scope> scopeOf(Object key) {
            return Optional.empty();
        }
    }
}
