package doanket.paper;

/** One line of the recipients as printed; the purpose may be null. */
public record PaperRecipient(String name, Purpose purpose) {}
