package doanket.news;

import doanket.identity.OnBehalf;
import doanket.news.BulkRepository.Item;
import doanket.platform.VietnamTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Does what was ordered with one article, as whoever ordered it, in one transaction. */
@ApplicationScoped
@Transactional
class BulkRunner {

    private static final String BETWEEN = "\u001f";

    private final BulkRepository jobs;
    private final ArticleReview review;
    private final OnBehalf onBehalf;

    protected BulkRunner() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    BulkRunner(BulkRepository jobs, ArticleReview review, OnBehalf onBehalf) {
        this.jobs = jobs;
        this.review = review;
        this.onBehalf = onBehalf;
    }

    /** It could not be done with that article; nothing of it was. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Item item;

        Failed(Item item, RuntimeException cause) {
            super(cause);
            this.item = item;
        }

        Item item() {
            return item;
        }
    }

    /** Tells whether there was something that nobody else was at. */
    boolean runNext() {
        var next = jobs.takeNext();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(Item item) {
        var job = jobs.job(item.job()).orElseThrow();
        try {
            onBehalf.of(job.account(), job.post(), () -> act(job, item));
            jobs.done(item);
        } catch (RuntimeException e) {
            throw new Failed(item, e);
        }
    }

    private void act(BulkJob job, Item item) {
        switch (job.action()) {
            case PUBLISH -> review.publishNow(item.article());
            case CORRECT -> review.correct(item.article());
            case WITHDRAW -> review.withdraw(item.article(), job.reason());
            case EXPIRE ->
                review.expire(
                        item.article(), VietnamTime.local(Days.end(job.day()).toInstant()));
            case CHECK -> review.checkOn(item.article(), job.day());
            case PIN -> review.pin(item.article(), job.day());
            case UNPIN -> review.pin(item.article(), null);
            default -> throw new IllegalStateException(job.action().name());
        }
    }

    /** Keeps why an article was left as it is. */
    void refuse(Item item, String refusal, Object... arguments) {
        jobs.refuse(item, refusal, Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(BETWEEN)));
    }

    static Object[] arguments(String about) {
        return about == null || about.isEmpty() ? new Object[0] : about.split(BETWEEN);
    }
}
