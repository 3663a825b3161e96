package doanket.identity;

/** Where a sign-in comes from: the address of the machine and what its browser calls itself. */
public record Origin(String address, String browser) {}
