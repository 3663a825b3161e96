package doanket.directive;

import doanket.directive.DirectiveKit.Bureau;
import doanket.directive.DirectiveKit.Receiver;
import doanket.testkit.Offices;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests of papers share: an office that issues them, and a unit that receives them. */
@ExtendWith(ArquillianExtension.class)
abstract class DocumentIT {

    @Inject
    DirectiveKit kit;

    @Inject
    Offices offices;

    @Inject
    DocumentWriting writing;

    @Inject
    DocumentReview review;

    @Inject
    DocumentIssuing issuing;

    @Inject
    DocumentReading reading;

    @Inject
    DocumentReceipts receipts;

    @Inject
    DocumentDirectory directory;

    Bureau bureau;
    Receiver receiver;

    @BeforeEach
    void anOfficeAndARecipient() {
        bureau = kit.bureau();
        receiver = kit.receiver();
    }
}
