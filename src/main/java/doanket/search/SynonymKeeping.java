package doanket.search;

import doanket.identity.Allowed;
import doanket.identity.Deeds;
import doanket.identity.Permission;
import doanket.platform.AfterCommit;
import doanket.platform.NotFoundException;
import doanket.platform.Uuids;
import doanket.platform.VietnameseText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The abbreviations that a search understands, as administrators keep them. */
@ApplicationScoped
@Transactional
public class SynonymKeeping {

    private static final int BRIEF_MAX = 30;
    private static final int FULL_MAX = 100;
    private static final int MOST_SYLLABLES = 12;

    private final SynonymRepository synonyms;
    private final CommonRepository known;
    private final AfterCommit commit;
    private final Deeds deeds;

    protected SynonymKeeping() { // for the CDI proxy
        this(null, null, null, null);
    }

    @Inject
    SynonymKeeping(SynonymRepository synonyms, CommonRepository known, AfterCommit commit, Deeds deeds) {
        this.synonyms = synonyms;
        this.known = known;
        this.commit = commit;
        this.deeds = deeds;
    }

    /** In the order of the abbreviations. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public List<Synonym> all() {
        return synonyms.all();
    }

    /**
     * From now on a search for one finds the other, too. Refuses an abbreviation that is empty or longer than one word, a full
     * form that is no words, and a pair that is there.
     */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void add(String brief, String full) {
        var synonym = new Synonym(Uuids.next(), clean(brief), clean(full));
        var syllables = Synonymous.of(synonym.brief(), synonym.full());
        if (synonym.brief().length() > BRIEF_MAX || syllables.brief().size() != 1) {
            throw SearchRefused.briefBad(BRIEF_MAX);
        }
        int words = syllables.full().size();
        if (synonym.full().length() > FULL_MAX || words < 1 || words > MOST_SYLLABLES) {
            throw SearchRefused.fullBad(FULL_MAX);
        }
        if (syllables.brief().equals(syllables.full()) || !synonyms.add(synonym)) {
            throw SearchRefused.synonymThere(synonym.brief());
        }
        changed("synonym.added", synonym);
    }

    /** Refuses one that is not there. */
    @Allowed(Permission.CATALOGUE_MANAGE)
    public void remove(UUID id) {
        var synonym = synonyms.find(id).orElseThrow(NotFoundException::new);
        synonyms.remove(id);
        changed("synonym.removed", synonym);
    }

    private void changed(String verb, Synonym synonym) {
        deeds.write(verb, null, null, synonym.brief() + " = " + synonym.full());
        commit.once(CommonRepository.class.getName(), known::forget);
    }

    private static String clean(String typed) {
        return typed == null ? "" : VietnameseText.nfc(typed).strip().replaceAll("\\s+", " ");
    }
}
