package doanket.platform;

/** The object is unknown, or the reader may not know of it: the two look the same from outside. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("not found");
    }
}
