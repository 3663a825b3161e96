package doanket.paper;

/**
 * Who signs: the form as printed ({@code TM.}; may be empty), in whose name ({@code BAN THƯỜNG TRỰC}; may be empty), the post
 * and the name. Without a name the place is left free.
 */
public record PaperSignature(String form, String onBehalfOf, String post, String name) {}
