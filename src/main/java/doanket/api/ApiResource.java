package doanket.api;

/** Marks a class whose methods are operations of the interface, so that the document finds them all. */
public interface ApiResource {

    /** The media type of workbooks. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
