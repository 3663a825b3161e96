package doanket.search;

import doanket.platform.BusinessException;

/** What the keeping of the search refuses, and why. */
public class SearchRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    SearchRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static SearchRefused briefBad(int most) {
        return new SearchRefused("refused.briefBad", most);
    }

    static SearchRefused fullBad(int most) {
        return new SearchRefused("refused.fullBad", most);
    }

    static SearchRefused synonymThere(String brief) {
        return new SearchRefused("refused.synonymThere", brief);
    }
}
