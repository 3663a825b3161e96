package doanket.paper;

import java.util.List;

/** A whole paper, ready to be printed; without a signature (null) the foot is left out. */
public record PaperSheet(
        PaperForm form,
        PaperHead head,
        List<PaperBlock> blocks,
        PaperSignature signature,
        List<PaperRecipient> recipients) {}
