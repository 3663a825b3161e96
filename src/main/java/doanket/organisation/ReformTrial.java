package doanket.organisation;

import doanket.platform.AfterCommit;
import doanket.platform.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Sets what is planned and gives all of it back, so that whoever plans learns at once what setting would refuse. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReformTrial {

    private final ReformRepository reforms;
    private final ReformSetting setting;
    private final AfterCommit commit;

    protected ReformTrial() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    ReformTrial(ReformRepository reforms, ReformSetting setting, AfterCommit commit) {
        this.reforms = reforms;
        this.setting = setting;
        this.commit = commit;
    }

    /** Refuses as setting does, but for work that is still open: that is handed on after the preview has told of it. */
    void run(ReformWish wish, Stamp by) {
        commit.never();
        var reform = new Reform(wish, by);
        reforms.add(reform);
        reforms.addParts(reform.reformId(), wish);
        setting.rearrange(reform);
        reforms.flush();
    }
}
