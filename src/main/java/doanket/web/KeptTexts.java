package doanket.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.context.FacesContext;
import java.util.List;

/** What parts of pages looked like for the values they were given; the least asked for go first. */
final class KeptTexts {

    /** Letters in all, of two bytes; the values are kept besides, about as many again. */
    private static final int MOST = 12_000_000;

    /** What an entry costs beside its letters, in letters. */
    private static final int ENTRY = 300;

    private final Cache<Key, String> texts = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, String text) -> text.length() + ENTRY)
            .build();

    /** A part of a page, the language, and the values the part is made of; values may be null. */
    record Key(String part, String language, List<Object> values) {}

    static KeptTexts of(FacesContext context) {
        return (KeptTexts) context.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(KeptTexts.class.getName(), unseen -> new KeptTexts());
    }

    String find(Key key) {
        return texts.getIfPresent(key);
    }

    void keep(Key key, String text) {
        texts.put(key, text);
    }
}
