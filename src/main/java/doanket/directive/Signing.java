package doanket.directive;

import doanket.platform.Stamp;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who signed a paper, in which post, and when; empty before. */
@Embeddable
class Signing {

    @Column(name = "signed_by")
    private UUID account;

    @Column(name = "signed_name")
    private String name;

    @Column(name = "signed_post")
    private String post;

    @Column(name = "signed_at")
    private Instant at;

    protected Signing() {} // for JPA

    Signing(Stamp by) {
        this.account = by.account();
        this.name = by.name();
        this.post = by.postLabel();
        this.at = by.at();
    }

    UUID account() {
        return account;
    }

    String name() {
        return name;
    }

    String post() {
        return post;
    }

    Instant at() {
        return at;
    }
}
