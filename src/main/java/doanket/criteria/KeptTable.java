package doanket.criteria;

import doanket.organisation.XlsxTable;
import java.time.LocalDate;
import java.util.UUID;

/** One of the tables that go out as a workbook and come back in. */
interface KeptTable {

    /** What it is about, in the words of whoever keeps it. */
    String name(UUID set);

    XlsxTable written(UUID set, LocalDate day);

    /** Lets nobody else change it until what was read is taken. */
    void hold(UUID set);

    /** Refuses another workbook, and one with other columns; what is wrong with single cells stands in the preview. */
    TablePreview read(UUID set, byte[] content);

    /** Whether nobody had changed any of it since that moment. */
    boolean take(UUID set, TablePreview preview);
}
