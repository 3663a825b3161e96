package doanket.campaign;

import doanket.identity.Actor;
import doanket.identity.Allowed;
import doanket.identity.Permission;
import doanket.paper.PaperForms;
import doanket.paper.PaperHead;
import doanket.paper.PaperPrinter;
import doanket.paper.PaperSheet;
import doanket.paper.PaperSignature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** The report of a quarter as a paper of the unit that leads the campaign; drawn outside of any transaction. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class CampaignPaper {

    private static final String IN_THE_NAME = "TM.";

    private final CampaignQuarter quarters;
    private final PaperForms forms;
    private final PaperPrinter printer;

    protected CampaignPaper() { // for the CDI proxy
        this(null, null, null);
    }

    @Inject
    CampaignPaper(CampaignQuarter quarters, PaperForms forms, PaperPrinter printer) {
        this.quarters = quarters;
        this.forms = forms;
        this.printer = printer;
    }

    /** For keeping and reading aloud. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public byte[] pdf(UUID id, Quarter quarter) {
        return printer.pdf(sheet(id, quarter));
    }

    /** For the office to go on with. */
    @Allowed(value = Permission.CAMPAIGN_MANAGE, of = LeadScopes.class)
    public byte[] docx(UUID id, Quarter quarter) {
        return printer.docx(sheet(id, quarter));
    }

    private PaperSheet sheet(UUID id, Quarter quarter) {
        var told = quarters.sheet(id, quarter);
        var form = forms.formOf(told.head().lead());
        var excerpt = Words.of(Actor.VIETNAMESE, "quarter.excerpt", told.head().name(), QuarterBlocks.name(quarter));
        var head = new PaperHead(null, null, Words.of(Actor.VIETNAMESE, "quarter.type"), excerpt, null);
        var issuers = form.issuerLines();
        var signature = new PaperSignature(IN_THE_NAME, issuers.get(issuers.size() - 1), "", "");
        return new PaperSheet(form, head, QuarterBlocks.of(told, form.family().clauseStyles()), signature, List.of());
    }
}
