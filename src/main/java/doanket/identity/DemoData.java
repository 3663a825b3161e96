package doanket.identity;

/** Something a feature adds to the demo: loaded once, in ascending order, as the system, all in one transaction. */
public interface DemoData {

    /** 10 organisation, 20 accounts, 30 news … */
    int order();

    void load();
}
