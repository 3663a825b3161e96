package doanket.news;

import doanket.platform.BusinessException;

/** What is refused about comments, and why. */
public class CommentRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    CommentRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static CommentRefused closed() {
        return new CommentRefused("refused.commentsClosed");
    }

    static CommentRefused empty() {
        return new CommentRefused("refused.commentEmpty");
    }

    static CommentRefused tooLong(int most, int given) {
        return new CommentRefused("refused.commentTooLong", most, given);
    }

    static CommentRefused tooMany(long minutes) {
        return new CommentRefused("refused.tooManyComments", minutes);
    }

    static CommentRefused alreadyDecided() {
        return new CommentRefused("refused.commentDecided");
    }

    static CommentRefused own() {
        return new CommentRefused("refused.ownComment");
    }
}
