package doanket.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** The figures of one report by indicator; only those that are there. */
public record ReportFigures(UUID report, UUID unit, String unitName, ReportState state, Map<UUID, BigDecimal> figures)
        implements Serializable {}
