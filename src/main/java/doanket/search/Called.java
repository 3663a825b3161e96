package doanket.search;

/** What objects are called, in both languages. */
public record Called(String vietnamese, String english) {}
